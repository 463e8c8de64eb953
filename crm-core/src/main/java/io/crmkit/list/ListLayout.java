package io.crmkit.list;

import io.crmkit.error.ValidationException;
import java.util.List;
import java.util.OptionalInt;

/**
 * The layout in which a user wants to see a list (L7). Immutable and thread-safe. The layout is checked when it is
 * saved.
 *
 * @param columns the visible columns in their order: at least one, and none twice
 * @param locked the number of leading columns that do not move when the others are scrolled
 * @param tree whether the tree of categories is visible beside the list
 * @since 0.1
 */
public record ListLayout(List<VisibleColumn> columns, int locked, boolean tree) {

    /** The maximum width of a column. */
    public static final int MAX_WIDTH = 10_000;

    public ListLayout {
        ValidationException.requireGiven("columns", columns)
                .forEach(shown -> ValidationException.requireGiven("columns", shown));
        columns = List.copyOf(columns);
    }

    /**
     * A visible column.
     *
     * @param key the key of the column
     * @param width the width in units of the user interface, 1 to {@value #MAX_WIDTH}; empty for an automatic width
     */
    public record VisibleColumn(String key, OptionalInt width) {
        public VisibleColumn {
            ValidationException.requireGiven("key", key);
            ValidationException.requireGiven("width", width);
        }
    }

    /** Returns the default layout of a list: all columns, none of them locked, and the tree. */
    public static ListLayout standard(ListType list) {
        return new ListLayout(
                list.columns().stream()
                        .map(column -> new VisibleColumn(column.key(), OptionalInt.empty()))
                        .toList(),
                0,
                true);
    }

    /** Returns the visible columns of a list in their order, without those that the list no longer has. */
    public List<Column<?>> of(ListType list) {
        return columns.stream()
                .<Column<?>>flatMap(shown -> list.column(shown.key()).stream())
                .toList();
    }
}
