package io.crmkit.jdbc.internal.list;

import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.ledger.LedgerId;
import io.crmkit.list.Row;
import io.crmkit.spi.LedgerNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;

/**
 * Reads the rows of a page with the names of what they refer to. Entries of a ledger elsewhere are fetched all at once.
 *
 * @param mapping the list
 * @param tables the subquery with the rows of the page
 * @param <I> the type of the id
 */
record ListRows<I>(ListMapping<I> mapping, ListTables tables) {

    /** Reads the rows. */
    List<Row<I>> read(List<SortField<?>> order) {
        Map<String, ListColumn.Shown> columns = new LinkedHashMap<>();
        mapping.columns().forEach(column -> columns.put(column.column().key(), column.shown(tables)));
        Set<Field<?>> fields = new LinkedHashSet<>();
        mapping.head().fields().forEach(field -> fields.add(tables.of(field)));
        columns.values().forEach(column -> fields.addAll(column.fields()));
        List<? extends Record> rows = tables.session()
                .dsl()
                .select(fields)
                .from(tables.joined())
                .orderBy(order)
                .fetch();
        Map<LedgerId, LedgerNode> elsewhere = elsewhere(rows, columns);
        return rows.stream().map(row -> row(row, columns, elsewhere)).toList();
    }

    /** Fetches the entries that are not in this database. */
    private Map<LedgerId, LedgerNode> elsewhere(List<? extends Record> rows, Map<String, ListColumn.Shown> columns) {
        Set<LedgerId> named = new HashSet<>();
        rows.forEach(
                row -> columns.values().forEach(column -> column.elsewhere(row).ifPresent(named::add)));
        Session session = tables.session();
        return named.isEmpty() ? Map.of() : session.ledger().ledger().findAll(session.transaction(), named);
    }

    /** Builds a row of the list; absent values are left out. */
    private Row<I> row(Record row, Map<String, ListColumn.Shown> columns, Map<LedgerId, LedgerNode> elsewhere) {
        Map<String, Object> values = new LinkedHashMap<>();
        columns.forEach((key, column) -> {
            Object value = column.value(row, elsewhere);
            if (value != null) {
                values.put(key, value);
            }
        });
        ListRow here = new ListRow(row, tables);
        return new Row<>(
                mapping.head().id().apply(here), mapping.head().highlight().apply(here), values);
    }
}
