package io.crmkit.list;

import io.crmkit.error.ValidationException;

/**
 * The order of a list by a column. Absent values come first. Texts are compared in folded form, and the key of the list
 * orders rows with equal values (L1, L5). The descending order is the exact reverse. Immutable and thread-safe.
 *
 * @param column the key of the column
 * @param descending whether the order is reversed
 * @since 0.1
 */
public record Sort(String column, boolean descending) {

    public Sort {
        ValidationException.requireGiven("sort", column);
    }

    /** Returns the ascending order by a column. */
    public static Sort by(Column<?> column) {
        return new Sort(column.key(), false);
    }

    /** Returns the descending order by a column. */
    public static Sort descendingBy(Column<?> column) {
        return new Sort(column.key(), true);
    }
}
