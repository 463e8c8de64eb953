package io.crmkit.jdbc.internal.list;

import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.ledger.LedgerId;
import io.crmkit.list.Row;
import io.crmkit.spi.LedgerNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a page with the names of what they name. Where a field is found in a row, and how its value is made,
 * is settled once for the statement, for a page has many rows. The names in a ledger outside this database are fetched
 * all at once. Not thread-safe.
 */
final class ListRows<I> {

    private final ListMapping<I> mapping;
    private final ListTables tables;
    private final Map<Field<?>, Integer> selected = new LinkedHashMap<>();
    private final List<Function<Record, Optional<LedgerId>>> named = new ArrayList<>();
    private final Map<LedgerId, LedgerNode> elsewhere = new HashMap<>();

    ListRows(ListMapping<I> mapping, ListTables tables) {
        this.mapping = mapping;
        this.tables = tables;
    }

    /** Reads the rows. */
    List<Row<I>> read(List<SortField<?>> order) {
        Map<Field<?>, Integer> head = new IdentityHashMap<>();
        mapping.head().fields().forEach(field -> head.put(field, position(tables.of(field))));
        Map<String, Cell> cells = new LinkedHashMap<>();
        mapping.columns().forEach(column -> cells.put(column.column().key(), cell(column.shown(tables))));
        Session session = tables.session();
        List<? extends Record> rows = session.dsl()
                .select(selected.keySet())
                .from(tables.joined())
                .orderBy(order)
                .fetch();
        Set<LedgerId> ids = new HashSet<>();
        named.forEach(id -> rows.forEach(row -> id.apply(row).ifPresent(ids::add)));
        if (!ids.isEmpty()) {
            elsewhere.putAll(session.ledger().ledger().findAll(session.transaction(), ids));
        }
        Function<ListRow, I> id = mapping.head().id();
        return rows.stream()
                .map(row -> {
                    ListRow here = new ListRow(row, head);
                    return new Row<>(id.apply(here), mapping.head().highlight().apply(here), values(row, cells));
                })
                .toList();
    }

    private static Map<String, Object> values(Record row, Map<String, Cell> cells) {
        Map<String, Object> values = new LinkedHashMap<>();
        cells.forEach((key, cell) -> {
            Object value = cell.value(row);
            if (value != null) {
                values.put(key, value);
            }
        });
        return values;
    }

    /** Makes the value of a column of what was selected. */
    private interface Cell {

        /** The value of a row, null if absent. */
        @Nullable
        Object value(Record row);
    }

    private Cell cell(ListColumn.Shown shown) {
        return shown instanceof ListColumn.Elsewhere entry ? cell(entry) : cell((ListColumn.Selected<?>) shown);
    }

    @SuppressWarnings("unchecked")
    private <T> Cell cell(ListColumn.Selected<T> shown) {
        int position = position(shown.field());
        Function<? super T, ?> value = shown.value();
        return row -> {
            Object stored = row.get(position);
            return stored == null ? null : value.apply((T) stored);
        };
    }

    private Cell cell(ListColumn.Elsewhere shown) {
        int source = position(shown.reference().source());
        int key = position(shown.reference().key());
        Function<Record, Optional<LedgerId>> id = row -> Optional.ofNullable((String) row.get(key))
                .map(named -> LedgerId.of(shown.kind(), (String) row.get(source), named));
        named.add(id);
        return row -> id.apply(row)
                .map(elsewhere::get)
                .map(node -> shown.code() ? node.code() : node.name())
                .orElse(null);
    }

    /** The position of a field in the rows; each is selected once. */
    private int position(Field<?> field) {
        return selected.computeIfAbsent(field, added -> selected.size());
    }
}
