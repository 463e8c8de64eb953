package io.crmkit.jdbc.internal.ledger;

import io.crmkit.jdbc.internal.sql.Folding;
import io.crmkit.ledger.LedgerId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The entries of one kind in a statement, in one table or in several. */
public record Entries(List<EntrySource> sources) {

    /** The table of an entry; empty if the id is of none. */
    public Optional<EntrySource> of(LedgerId id) {
        return sources.stream()
                .filter(source -> source.source().equals(id.source()))
                .findFirst();
    }

    /** Rows with the entries joined that they name; by their keys, each of its own table, so that its index serves. */
    public Table<?> joinedTo(Table<?> rows, EntryReference reference) {
        Table<?> joined = rows;
        for (EntrySource source : nameable()) {
            joined = joined.leftJoin(source.table()).on(source.named(reference.source(), reference.key()));
        }
        return joined;
    }

    public Field<String> code() {
        return either(EntrySource::code);
    }

    public Field<String> foldedCode() {
        return either(EntrySource::foldedCode);
    }

    public Field<String> name() {
        return either(EntrySource::name);
    }

    public Field<String> foldedName() {
        return either(EntrySource::foldedName);
    }

    /** How a text that is looked for gets the form of the folded ones: the tables are all ours or all the host's. */
    public Folding folding() {
        return sources.get(0).folding();
    }

    /** A row names an entry of one table, so that those of the others are absent. */
    private Field<String> either(Function<EntrySource, Field<String>> field) {
        return nameable().stream().map(field).reduce(DSL::coalesce).orElseThrow();
    }

    private List<EntrySource> nameable() {
        return sources.stream().filter(EntrySource::leaves).toList();
    }
}
