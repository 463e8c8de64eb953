package io.crmkit.jdbc.internal.ledger;

import io.crmkit.jdbc.internal.sql.Columns;
import io.crmkit.ledger.LedgerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * The two columns that identify an entry of the ledger.
 *
 * @param source the column with the tag of the entry's table
 * @param key the column with the key in canonical text
 */
public record EntryReference(Field<String> source, Field<String> key) {

    /** Returns the columns of a table that begin with a word, such as {@code customer}. */
    public static EntryReference of(Table<?> table, String word) {
        return new EntryReference(
                Columns.of(table, word + "_source", String.class), Columns.of(table, word + "_key", String.class));
    }

    /** Returns the condition that a row refers to an entry. */
    public Condition names(LedgerId id) {
        return source.eq(id.source()).and(key.eq(id.key()));
    }

    /** Returns the condition that a row refers to one of several entries; false if there are none. */
    public Condition namesOneOf(Collection<? extends LedgerId> ids) {
        Map<String, List<String>> keys = ids.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        LedgerId::source, Collectors.mapping(LedgerId::key, Collectors.toList())));
        return keys.entrySet().stream()
                .map(entry -> source.eq(entry.getKey()).and(key.in(entry.getValue())))
                .reduce(Condition::or)
                .orElseGet(DSL::falseCondition);
    }
}
