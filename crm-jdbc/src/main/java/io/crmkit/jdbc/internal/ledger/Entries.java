package io.crmkit.jdbc.internal.ledger;

import io.crmkit.jdbc.internal.sql.Folding;
import io.crmkit.ledger.LedgerId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * The entries of one kind as they take part in a statement, in one table or in several.
 *
 * @param sources the tables, including those that only have categories
 */
public record Entries(List<EntrySource> sources) {

    /** Returns the table that has an entry; empty if the id belongs to none of them. */
    public Optional<EntrySource> of(LedgerId id) {
        return sources.stream()
                .filter(source -> source.source().equals(id.source()))
                .findFirst();
    }

    /**
     * Joins rows to the entries that they refer to. Each table is joined by its own key, so that the database can use
     * its index.
     */
    public Table<?> joinedTo(Table<?> rows, EntryReference reference) {
        Table<?> joined = rows;
        for (EntrySource source : nameable()) {
            joined = joined.leftJoin(source.table()).on(source.named(reference.source(), reference.key()));
        }
        return joined;
    }

    /** Returns the code of the joined entry; null if it no longer exists. */
    public Field<String> code() {
        return either(EntrySource::code);
    }

    /** Returns the code in the form in which it is compared and ordered (L5). */
    public Field<String> foldedCode() {
        return either(EntrySource::foldedCode);
    }

    /** Returns the name of the joined entry; null if it no longer exists. */
    public Field<String> name() {
        return either(EntrySource::name);
    }

    /** Returns the name in the form in which it is compared and ordered (L5). */
    public Field<String> foldedName() {
        return either(EntrySource::foldedName);
    }

    /**
     * Returns the folding for searched texts. The tables are either all ours or all the host's, so any of them can
     * tell.
     */
    public Folding folding() {
        return sources.get(0).folding();
    }

    /**
     * Returns a field of whichever table has the entry. A row refers to an entry of one table, so the fields of the
     * others are null.
     */
    private Field<String> either(Function<EntrySource, Field<String>> field) {
        return nameable().stream().map(field).reduce(DSL::coalesce).orElseThrow();
    }

    /** Returns the tables whose entries documents may refer to. */
    private List<EntrySource> nameable() {
        return sources.stream().filter(EntrySource::leaves).toList();
    }
}
