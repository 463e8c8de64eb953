package io.crmkit.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.list.Column;
import io.crmkit.list.Cursor;
import io.crmkit.list.Filter;
import io.crmkit.list.ListQuery;
import io.crmkit.list.ListType;
import io.crmkit.list.Listing;
import io.crmkit.list.Operator;
import io.crmkit.list.Page;
import io.crmkit.list.Row;
import io.crmkit.list.Sort;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Asks a list for its rows in every order, in pages of several sizes, by every operator and value, and for what is found
 * in it from every row, and works out from the values of all rows what is right.
 */
final class ListProbe<I> {

    /** The most values that a column is filtered by. */
    private static final int FILTERED = 12;

    /** The most texts that are looked for in a column. */
    private static final int FOUND = 2;

    private final Listing<I> list;
    private final ListType type;
    private final List<Row<I>> rows;
    private final Random random;

    ListProbe(Listing<I> list, int expected) {
        this(list, expected, new Random(1));
    }

    /** @param random chooses of many values those that are tried */
    ListProbe(Listing<I> list, int expected, Random random) {
        this.random = random;
        this.list = list;
        this.type = list.type();
        this.rows = list.search(ListQuery.all().ofSize(ListQuery.MAX_PAGE_SIZE)).rows();
        assertEquals(expected, rows.size());
    }

    /** Sorted by each column, and by the key alone, both ways (L1). */
    void sortsByEveryColumn() {
        inOrder(ListQuery.all(), byKey());
        for (Column<?> column : type.columns()) {
            if (column.sortable()) {
                Comparator<Row<I>> order = by(column).thenComparing(byKey());
                inOrder(ListQuery.all().sortedBy(Sort.by(column)), order);
                inOrder(ListQuery.all().sortedBy(Sort.descendingBy(column)), order.reversed());
            }
        }
    }

    /** Filtered by each operator and by values that a column has, nearly has or has not, and by its being absent. */
    void filtersByEveryColumn() {
        for (Column<?> column : type.columns()) {
            if (column.filterable()) {
                found(column, Operator.EQ, "", row -> row.get(column).isEmpty());
                found(column, Operator.NE, "", row -> row.get(column).isPresent());
                for (String value : probed(column, FILTERED)) {
                    for (Operator operator : Operator.values()) {
                        if (column.type().allows(operator)) {
                            found(column, operator, value, row -> fulfils(row, column, operator, value));
                        }
                    }
                }
            }
        }
    }

    /** Found in from each row, and from none, by the key alone and by the column that is found in, both ways (L2). */
    void findsInEveryColumn() {
        for (Column<?> column : type.columns()) {
            if (column.filterable() && column.type().isText()) {
                Comparator<Row<I>> order = by(column).thenComparing(byKey());
                for (String text : probed(column, FOUND)) {
                    finds(ListQuery.all(), byKey(), column, text);
                    finds(ListQuery.all().sortedBy(Sort.by(column)), order, column, text);
                    finds(ListQuery.all().sortedBy(Sort.descendingBy(column)), order.reversed(), column, text);
                }
            }
        }
    }

    // -----------------------------------------------------------------------------------------------------------------

    private void finds(ListQuery query, Comparator<Row<I>> order, Column<?> column, String text) {
        List<Row<I>> sorted = rows.stream().sorted(order).toList();
        Predicate<Row<I>> has = row -> fulfils(row, column, Operator.CONTAINS, text);
        assertEquals(sorted.stream().filter(has).findFirst(), list.findNext(query, column.key(), text));
        for (int i = 0; i < sorted.size(); i++) {
            List<Row<I>> around = new ArrayList<>(sorted.subList(i + 1, sorted.size()));
            around.addAll(sorted.subList(0, i + 1));
            Cursor present = type.cursorOf(sorted.get(i), query.sort());
            assertEquals(
                    around.stream().filter(has).findFirst(),
                    list.findNext(query.after(present), column.key(), text),
                    () -> text + " in " + column.key() + " after " + present);
        }
    }

    /** Some of the values of a column, and of others that are like them and that the operators must tell apart. */
    private List<String> probed(Column<?> column, int most) {
        List<String> probed = new ArrayList<>(probed(column));
        Collections.shuffle(probed, random);
        return probed.subList(0, Math.min(most, probed.size()));
    }

    private Set<String> probed(Column<?> column) {
        Set<Object> values = rows.stream()
                .flatMap(row -> row.get(column).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> probed = new LinkedHashSet<>();
        for (Object value : values) {
            probed.add(column.type().format(value));
            switch (column.type()) {
                case TEXT, CHOICE -> probed.addAll(like((String) value));
                case NUMBER -> {
                    probed.add(((BigDecimal) value).setScale(9).toPlainString());
                    probed.add(
                            ((BigDecimal) value).add(new BigDecimal("0.00001")).toPlainString());
                }
                case DATE -> probed.add(((LocalDate) value).plusDays(1).toString());
                case TIME -> probed.add(column.type().format(((LocalDateTime) value).minusMinutes(1)));
                case BOOLEAN -> probed.addAll(List.of("true", "false"));
            }
        }
        return probed;
    }

    private static Set<String> like(String text) {
        int[] points = text.codePoints().toArray();
        Set<String> like = new LinkedHashSet<>(List.of(
                text.toUpperCase(Locale.ROOT),
                text.toLowerCase(Locale.ROOT),
                Normalizer.normalize(text, Normalizer.Form.NFD),
                wide(text),
                text + " ",
                "%" + text,
                text.replace(text.charAt(0), '_'),
                new String(points, 0, 1),
                new String(points, points.length / 2, points.length - points.length / 2)));
        // half of a character, or of a text that ends there, is no text
        like.removeIf(part -> part.isEmpty() || part.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        return like;
    }

    /** The text in characters of full width. */
    private static String wide(String text) {
        return text.codePoints()
                .map(c -> c > ' ' && c < 0x7F ? c + 0xFEE0 : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private boolean fulfils(Row<I> row, Column<?> column, Operator operator, String text) {
        Optional<Object> present = row.get(column).map(column.type()::folded);
        if (present.isEmpty()) {
            return operator == Operator.NE;
        }
        Object value = column.type().folded(column.type().parse(text));
        int compared = column.type().compare(present.get(), value);
        return switch (operator) {
            case CONTAINS -> present.get().toString().contains(value.toString());
            case EQ -> compared == 0;
            case NE -> compared != 0;
            case GT -> compared > 0;
            case GE -> compared >= 0;
            case LT -> compared < 0;
            case LE -> compared <= 0;
        };
    }

    private void found(Column<?> column, Operator operator, String value, Predicate<Row<I>> wanted) {
        Page<I> page = list.search(ListQuery.all()
                .where(Filter.where(column, operator, value))
                .ofSize(ListQuery.MAX_PAGE_SIZE)
                .withTotal());
        List<Row<I>> right = rows.stream().filter(wanted).toList();
        assertEquals(right, page.rows(), () -> column.key() + " " + operator + " " + value);
        assertEquals(OptionalLong.of(right.size()), page.total(), column::key);
    }

    private void inOrder(ListQuery query, Comparator<Row<I>> order) {
        List<Row<I>> right = new ArrayList<>(rows);
        Collections.shuffle(right, new Random(1));
        right.sort(order);
        for (int size : List.of(1, 3, rows.size() - 1, rows.size(), rows.size() + 1)) {
            assertEquals(right, paged(query.ofSize(size)), () -> query + " in pages of " + size);
        }
    }

    private List<Row<I>> paged(ListQuery query) {
        List<Row<I>> all = new ArrayList<>();
        Optional<ListQuery> next = Optional.of(query);
        while (next.isPresent()) {
            Page<I> page = list.search(next.get());
            all.addAll(page.rows());
            next = page.next().map(query::after);
        }
        return all;
    }

    private Comparator<Row<I>> by(Column<?> column) {
        return Comparator.comparing(
                row -> row.get(column).map(column.type()::folded).orElse(null),
                Comparator.nullsFirst(column.type()::compare));
    }

    private Comparator<Row<I>> byKey() {
        Comparator<Row<I>> order = (one, other) -> 0;
        for (Column<?> part : type.key()) {
            order = order.thenComparing(row -> row.get(part).orElseThrow(), part.type()::compare);
        }
        return order;
    }
}
