package io.crmkit.jdbc.internal.ledger;

import io.crmkit.jdbc.internal.sql.Columns;
import io.crmkit.ledger.LedgerId;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Table;

/**
 * The columns in which a table names an entry of the ledger.
 *
 * @param own the key once more, if the entry is of the CRM's own ledger and so can have a foreign key
 */
public record EntryColumns(Field<String> source, Field<String> key, Field<String> own) {

    /** The columns of a table that are called by a word, such as {@code customer}. */
    public static EntryColumns of(Table<?> table, String word) {
        EntryReference reference = EntryReference.of(table, word);
        return new EntryColumns(reference.source(), reference.key(), Columns.of(table, "own_" + word, String.class));
    }

    public void write(LedgerId id, Map<Field<?>, Object> row) {
        write(Optional.of(id), row);
    }

    /** Writes an entry that need not be named. */
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
