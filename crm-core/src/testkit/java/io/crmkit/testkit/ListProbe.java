package io.crmkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.list.Column;
import io.crmkit.list.ColumnType;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.ListType;
import io.crmkit.list.Operator;
import io.crmkit.list.Page;
import io.crmkit.list.Row;
import io.crmkit.list.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Asks a list for its rows in every order, in pages of several sizes and by every value, and works out what is right. */
final class ListProbe<I> {

    private final ListType type;
    private final Function<ListQuery, Page<I>> search;
    private final List<Row<I>> rows;

    ListProbe(ListType type, Function<ListQuery, Page<I>> search, int expected) {
        this.type = type;
        this.search = search;
        this.rows = search.apply(ListQuery.all().ofSize(ListQuery.LARGEST)).rows();
        assertEquals(expected, rows.size());
    }

    /** Sorted by each column, and by the key alone, both ways (L1). */
    void sortsByEveryColumn() {
        inOrder(ListQuery.all(), byKey());
        for (Column<?> column : type.columns()) {
            Comparator<Row<I>> order = by(column).thenComparing(byKey());
            inOrder(ListQuery.all().sortedBy(Sort.by(column)), order);
            inOrder(ListQuery.all().sortedBy(Sort.descendingBy(column)), order.reversed());
        }
    }

    /** Filtered by each operator and each value that a column has, and by its being absent (L3, L5). */
    void filtersByEveryColumn() {
        for (Column<?> column : type.columns()) {
            found(column, Operator.EQ, "", row -> row.get(column).isEmpty());
            found(column, Operator.NE, "", row -> row.get(column).isPresent());
            rows.stream().flatMap(row -> row.get(column).stream()).distinct().forEach(value -> {
                for (Operator operator : Operator.values()) {
                    if (column.type().allows(operator)) {
                        found(
                                column,
                                operator,
                                column.type().format(value),
                                row -> fulfils(row, column, operator, value));
                    }
                }
            });
        }
    }

    private boolean fulfils(Row<I> row, Column<?> column, Operator operator, Object value) {
        ColumnType of = column.type();
        Optional<Object> present = row.get(column).map(of::folded);
        if (present.isEmpty()) {
            return operator == Operator.NE;
        }
        int compared = of.compare(present.get(), of.folded(value));
        return switch (operator) {
            case CONTAINS -> present.get().toString().contains(of.folded(value).toString());
            case EQ -> compared == 0;
            case NE -> compared != 0;
            case GT -> compared > 0;
            case GE -> compared >= 0;
            case LT -> compared < 0;
            case LE -> compared <= 0;
        };
    }

    private void found(Column<?> column, Operator operator, String value, Function<Row<I>, Boolean> wanted) {
        Page<I> page = search.apply(ListQuery.all()
                .where(Filter.where(column, operator, value))
                .ofSize(ListQuery.LARGEST)
                .withTotal());
        List<Row<I>> right = rows.stream().filter(wanted::apply).toList();
        assertEquals(right, page.rows(), () -> column.key() + " " + operator + " " + value);
        assertEquals(OptionalLong.of(right.size()), page.total(), column::key);
    }

    private void inOrder(ListQuery query, Comparator<Row<I>> order) {
        List<Row<I>> right = new ArrayList<>(rows);
        Collections.shuffle(right, new java.util.Random(1));
        right.sort(order);
        for (int size : List.of(1, 3, rows.size() - 1, rows.size(), rows.size() + 1)) {
            assertEquals(right, paged(query.ofSize(size)), () -> query + " in pages of " + size);
        }
    }

    private List<Row<I>> paged(ListQuery query) {
        List<Row<I>> all = new ArrayList<>();
        Optional<ListQuery> next = Optional.of(query);
        while (next.isPresent()) {
            Page<I> page = search.apply(next.get());
            all.addAll(page.rows());
            next = page.next().map(query::after);
        }
        return all;
    }

    private Comparator<Row<I>> by(Column<?> column) {
        ColumnType of = column.type();
        return Comparator.comparing(
                row -> row.get(column).map(of::folded).orElse(null), Comparator.nullsFirst(of::compare));
    }

    private Comparator<Row<I>> byKey() {
        Comparator<Row<I>> order = (one, other) -> 0;
        for (Column<?> part : type.key()) {
            order = order.thenComparing(row -> row.get(part).orElseThrow(), part.type()::compare);
        }
        return order;
    }
}
