package io.crmkit.jdbc.internal.ledger;

import io.crmkit.jdbc.internal.sql.Columns;
import io.crmkit.ledger.LedgerId;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Table;

/**
 * The columns in which a row refers to an entry of the ledger.
 *
 * @param source the column with the tag of the entry's table
 * @param key the column with the key in canonical text
 * @param own the column that repeats the key if the entry is in the CRM's own ledger; it has a foreign key (K9)
 */
public record EntryColumns(Field<String> source, Field<String> key, Field<String> own) {

    /** Returns the columns of a table that begin with a word, such as {@code customer}. */
    public static EntryColumns of(Table<?> table, String word) {
        EntryReference reference = EntryReference.of(table, word);
        return new EntryColumns(reference.source(), reference.key(), Columns.of(table, "own_" + word, String.class));
    }

    /** Puts a reference into a row. */
    public void write(LedgerId id, Map<Field<?>, Object> row) {
        write(Optional.of(id), row);
    }

    /** Puts an optional reference into a row. */
    public void write(Optional<? extends LedgerId> id, Map<Field<?>, Object> row) {
        row.put(source, id.map(LedgerId::source).orElse(null));
        row.put(key, id.map(LedgerId::key).orElse(null));
        row.put(
                own,
                id.filter(named -> named.source().equals(LedgerId.OWN))
                        .map(LedgerId::key)
                        .orElse(null));
    }
}
