package io.crmkit.list;

import io.crmkit.internal.limit.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The declaration of a list. Its checks, all stores and all output formats use it. Immutable and thread-safe.
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
     * @param name the unique name of the list. It must never change, because users' filters and layouts are stored
     *     under it
     * @param columns all columns in their default order
     * @param key the columns that identify a row, in order
     * @throws IllegalArgumentException if the name is not valid, or the key is empty or has a column that the list does
     *     not have
     */
    public static ListType of(String name, List<Column<?>> columns, Column<?>... key) {
        return new ListType(name, in(name, columns), in(name, Arrays.asList(key)));
    }

    private static List<Column<?>> in(String list, List<Column<?>> columns) {
        return columns.stream().<Column<?>>map(column -> column.in(list)).toList();
    }

    /** Returns the unique name of the list, such as {@code opportunities}: 1 to 64 characters. */
    public String name() {
        return name;
    }

    /** Returns all columns in their default order. */
    public List<Column<?>> columns() {
        return columns;
    }

    /**
     * Returns the columns that identify a row and order rows with equal sort values (L1). Their values are never
     * absent. Texts of the key are compared unfolded.
     */
    public List<Column<?>> key() {
        return key;
    }

    /** Returns the column with a key; empty if the list does not have it. */
    public Optional<Column<?>> column(String columnKey) {
        return Optional.ofNullable(byKey.get(columnKey));
    }

    /**
     * Returns this list with another label for a column. The key and the position of the column remain.
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

    /** Returns the position of a row in a sort order of the list. The page after it begins with the next row. */
    public Cursor cursorOf(Row<?> row, Optional<Sort> sort) {
        return new Cursor(
                sort.flatMap(by -> column(by.column()))
                        .flatMap(by -> row.get(by).map(by.type()::format)),
                key.stream()
                        .map(part -> part.type().format(row.get(part).orElseThrow()))
                        .toList());
    }
}
