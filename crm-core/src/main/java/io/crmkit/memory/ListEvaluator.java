package io.crmkit.memory;

import io.crmkit.list.Column;
import io.crmkit.list.Cursor;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Page;
import io.crmkit.list.Row;
import io.crmkit.list.Sort;
import io.crmkit.value.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Filters, sorts and pages the rows of a list (L1, L3, L5). */
final class ListEvaluator {
    private final Map<String, Column<?>> columns;
    private final Column<String> key;

    /** @param key the column that tells rows apart and settles ties */
    ListEvaluator(List<Column<?>> columns, Column<String> key) {
        this.columns = columns.stream().collect(Collectors.toMap(Column::key, Function.identity()));
        this.key = key;
    }

    <I> Page<I> page(List<Row<I>> rows, ListQuery query) {
        RowFilter filter = new RowFilter(columns);
        List<Row<I>> found =
                rows.stream().filter(row -> filter.test(query.filter(), row)).toList();
        Optional<Column<?>> column = query.sort().map(Sort::column).map(columns::get);
        Comparator<Cursor> order =
                order(column, query.sort().filter(Sort::descending).isPresent());
        List<Row<I>> rest = found.stream()
                .filter(row -> query.after().stream().allMatch(after -> order.compare(at(row, column), after) > 0))
                .sorted(Comparator.comparing(row -> at(row, column), order))
                .toList();
        List<Row<I>> page = rest.stream().limit(query.size()).toList();
        Optional<Cursor> next =
                rest.size() > page.size() ? Optional.of(at(page.get(page.size() - 1), column)) : Optional.empty();
        return new Page<>(page, next, query.counted() ? OptionalLong.of(found.size()) : OptionalLong.empty());
    }

    private Cursor at(Row<?> row, Optional<Column<?>> column) {
        return new Cursor(
                column.flatMap(sorted -> row.get(sorted).map(value -> Canonical.text(sorted.type(), value))),
                row.get(key).orElseThrow());
    }

    private static Comparator<Cursor> order(Optional<Column<?>> column, boolean descending) {
        Comparator<Cursor> byKey = Comparator.comparing(Cursor::key, Texts::compare);
        Comparator<Cursor> order = column.map(sorted -> Comparator.<Cursor, String>comparing(
                                cursor -> cursor.value().orElse(null),
                                Comparator.nullsFirst((one, other) -> Canonical.compare(sorted.type(), one, other)))
                        .thenComparing(byKey))
                .orElse(byKey);
        return descending ? order.reversed() : order;
    }
}
