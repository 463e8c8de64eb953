package io.crmkit.list;

import io.crmkit.error.ValidationException;

/**
 * The order of a list by a column: absent first, text by its folded form (L1, L5), ties by the key of the list.
 * Descending is the exact reverse. Immutable and thread-safe.
 *
 * @param column the key of the column
 * @since 0.1
 */
public record Sort(String column, boolean descending) {

    public Sort {
        ValidationException.requireGiven("sort", column);
    }

    public static Sort by(Column<?> column) {
        return new Sort(column.key(), false);
    }

    public static Sort descendingBy(Column<?> column) {
        return new Sort(column.key(), true);
    }
}
