package io.crmkit.list;

import io.crmkit.value.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a list consists of, declared once for its checks, all stores and all renderings. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ListType {

    private final String name;
    private final List<Column<?>> columns;
    private final List<Column<?>> key;
    private final Map<String, Column<?>> byKey;

    private ListType(String name, List<Column<?>> columns, List<Column<?>> key) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.key = List.copyOf(key);
        if (Texts.checkKey(name, Texts.MAX_NUMBER_LENGTH).isPresent()) {
            throw new IllegalArgumentException("the name of a list has 1 to 64 characters");
        }
        this.byKey = columns.stream().collect(Collectors.toUnmodifiableMap(Column::key, Function.identity()));
        if (key.isEmpty() || !columns.containsAll(key)) {
            throw new IllegalArgumentException("the key of a list is made of some of its columns");
        }
    }

    /**
     * Declares a list.
     *
     * @param name names it among all lists, for good: what users keep of it is kept under this
     * @param columns all its columns, in the order in which they are shown unless somebody wants another
     * @param key the columns that tell its rows apart, in order
     */
    public static ListType of(String name, List<Column<?>> columns, Column<?>... key) {
        return new ListType(name, in(name, columns), in(name, Arrays.asList(key)));
    }

    private static List<Column<?>> in(String list, List<Column<?>> columns) {
        return columns.stream().<Column<?>>map(column -> column.in(list)).toList();
    }

    /** Names it among all lists, such as {@code opportunities}: 1 to 64 characters. */
    public String name() {
        return name;
    }

    /** All columns, in the order in which they are shown unless somebody wants another. */
    public List<Column<?>> columns() {
        return columns;
    }

    /**
     * The columns that tell rows apart and settle ties (L1). None of them is ever absent. As the key, texts are
     * compared as they are, not folded.
     */
    public List<Column<?>> key() {
        return key;
    }

    /** The column of a key, as filters and sortings name it. */
    public Optional<Column<?>> column(String columnKey) {
        return Optional.ofNullable(byKey.get(columnKey));
    }

    /**
     * The same list with another label of a column, which keeps its key and its place.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public ListType labelled(String columnKey, String english, String chinese) {
        if (!byKey.containsKey(columnKey)) {
            throw new IllegalArgumentException("the list " + name + " has no column " + columnKey);
        }
        UnaryOperator<Column<?>> relabel =
                column -> column.key().equals(columnKey) ? column.labelled(english, chinese) : column;
        return new ListType(
                name,
                columns.stream().<Column<?>>map(relabel).toList(),
                key.stream().<Column<?>>map(relabel).toList());
    }

    /** The place of a row in an order of the list: the page after it begins with the next row. */
    public Cursor cursorOf(Row<?> row, Optional<Sort> sort) {
        return new Cursor(
                sort.flatMap(by -> column(by.column()))
                        .flatMap(by -> row.get(by).map(by.type()::format)),
                key.stream()
                        .map(part -> part.type().format(row.get(part).orElseThrow()))
                        .toList());
    }
}
