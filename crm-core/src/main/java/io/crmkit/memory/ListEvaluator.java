package io.crmkit.memory;

import io.crmkit.list.Column;
import io.crmkit.list.ColumnType;
import io.crmkit.list.Cursor;
import io.crmkit.list.ListQuery;
import io.crmkit.list.ListType;
import io.crmkit.list.Page;
import io.crmkit.list.Row;
import io.crmkit.list.Sort;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Filters, sorts and pages the rows of a list (L1, L3, L5), as the SQL stores do with a query.
 *
 * @param list the columns and the key of the list
 */
record ListEvaluator(ListType list) {

    /** Returns the page that the query asks for. The rows are those that the actor may see. */
    <I> Page<I> page(List<Row<I>> rows, ListQuery query) {
        RowFilter filter = new RowFilter(list);
        List<Row<I>> found =
                rows.stream().filter(row -> filter.test(query.filter(), row)).toList();
        CursorOrder order = new CursorOrder(
                query.sort().flatMap(by -> list.column(by.column())).map(Column::type),
                list.key().stream().<ColumnType>map(Column::type).toList(),
                query.sort().filter(Sort::descending).isPresent());
        Optional<CursorOrder.Place> after = query.after().map(order::parse);
        List<Placed<I>> rest = found.stream()
                .map(row -> new Placed<>(row, order.parse(list.cursorOf(row, query.sort()))))
                .filter(row -> after.stream().allMatch(place -> order.compare(row.place, place) > 0))
                .sorted((one, other) -> order.compare(one.place, other.place))
                .toList();
        List<Row<I>> page = rest.stream().limit(query.size()).map(Placed::row).toList();
        Optional<Cursor> next = rest.size() > page.size()
                ? Optional.of(list.cursorOf(page.get(page.size() - 1), query.sort()))
                : Optional.empty();
        return new Page<>(page, next, query.counted() ? OptionalLong.of(found.size()) : OptionalLong.empty());
    }

    /** A row and its position in the order of the list. */
    private record Placed<I>(Row<I> row, CursorOrder.Place place) {}
}
