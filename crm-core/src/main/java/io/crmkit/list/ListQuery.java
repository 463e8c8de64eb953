package io.crmkit.list;

import io.crmkit.error.ValidationException;
import java.util.Optional;

/**
 * What is wanted of a list: which rows, in which order, which page (L1). Immutable and thread-safe.
 *
 * @param sort by which column; empty is by the key of the list
 * @param after the row after which the page begins; empty is the first page
 * @param size the most rows of the page, 1 to 1000
 * @param counted whether the number of all rows is wanted too, at the price of a second statement
 * @since 0.1
 */
public record ListQuery(Filter filter, Optional<Sort> sort, Optional<Cursor> after, int size, boolean counted) {

    /** The most rows of a page. */
    public static final int MAX_PAGE_SIZE = 1000;

    public ListQuery {
        ValidationException.requireGiven("filter", filter);
        ValidationException.requireGiven("sort", sort);
        ValidationException.requireGiven("after", after);
    }

    /** All rows in the order of their keys, in pages of 50. */
    public static ListQuery all() {
        return new ListQuery(Filter.all(), Optional.empty(), Optional.empty(), 50, false);
    }

    public ListQuery where(Filter newFilter) {
        return new ListQuery(newFilter, sort, after, size, counted);
    }

    public ListQuery sortedBy(Sort newSort) {
        return new ListQuery(
                filter, Optional.of(ValidationException.requireGiven("sort", newSort)), after, size, counted);
    }

    /** The page after a row, as {@link Page#next()} gives it. */
    public ListQuery after(Cursor row) {
        return new ListQuery(filter, sort, Optional.of(ValidationException.requireGiven("after", row)), size, counted);
    }

    public ListQuery ofSize(int newSize) {
        return new ListQuery(filter, sort, after, newSize, counted);
    }

    public ListQuery withTotal() {
        return new ListQuery(filter, sort, after, size, true);
    }
}
