package io.crmkit.list;

import io.crmkit.error.ValidationException;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a user wants a list to be shown (L7). Immutable and thread-safe; checked when it is saved.
 *
 * @param columns the columns that are shown, in their order: at least one, and none twice
 * @param locked how many of them, from the first on, stay where they are when the others are scrolled
 * @param tree whether the tree of categories is shown beside the list
 * @since 0.1
 */
public record ListLayout(List<VisibleColumn> columns, int locked, boolean tree) {

    /** The widest that a column can be. */
    public static final int MAX_WIDTH = 10_000;

    public ListLayout {
        ValidationException.requireGiven("columns", columns)
                .forEach(shown -> ValidationException.requireGiven("columns", shown));
        columns = List.copyOf(columns);
    }

    /**
     * A column that is shown.
     *
     * @param key the key of the column
     * @param width in the units of whoever shows it, 1 to {@value #MAX_WIDTH}; empty for as wide as it needs to be
     */
    public record VisibleColumn(String key, OptionalInt width) {
        public VisibleColumn {
            ValidationException.requireGiven("key", key);
            ValidationException.requireGiven("width", width);
        }
    }

    /** How a list is shown unless somebody wants something else: all columns, none locked, and the tree. */
    public static ListLayout standard(ListType list) {
        return new ListLayout(
                list.columns().stream()
                        .map(column -> new VisibleColumn(column.key(), OptionalInt.empty()))
                        .toList(),
                0,
                true);
    }

    /** The columns of a list that are shown, in their order; those that it has no longer are left out. */
    public List<Column<?>> of(ListType list) {
        return columns.stream()
                .<Column<?>>flatMap(shown -> list.column(shown.key()).stream())
                .toList();
    }
}
