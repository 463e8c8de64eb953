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

/** The two fields in which a row names an entry of the ledger. */
public record EntryReference(Field<String> source, Field<String> key) {

    /** The fields of a table that begin with a word, such as {@code customer}. */
    public static EntryReference of(Table<?> table, String word) {
        return new EntryReference(
                Columns.of(table, word + "_source", String.class), Columns.of(table, word + "_key", String.class));
    }

    /** That the entry is named. */
    public Condition names(LedgerId id) {
        return source.eq(id.source()).and(key.eq(id.key()));
    }

    /** That one of some entries is named. */
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
