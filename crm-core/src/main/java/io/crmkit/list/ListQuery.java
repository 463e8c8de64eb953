package io.crmkit.list;

import io.crmkit.error.ValidationException;
import java.util.Optional;

/**
 * Selects the rows of a list, their order, and the page (L1). Immutable and thread-safe.
 *
 * @param filter selects the rows
 * @param sort the column to sort by; empty to sort by the key of the list
 * @param after the page begins after this row; empty for the first page
 * @param size the maximum number of rows of the page, 1 to 1000
 * @param counted whether to count all matching rows, which costs a second statement
 * @since 0.1
 */
public record ListQuery(Filter filter, Optional<Sort> sort, Optional<Cursor> after, int size, boolean counted) {

    /** The maximum number of rows of a page. */
    public static final int MAX_PAGE_SIZE = 1000;

    public ListQuery {
        ValidationException.requireGiven("filter", filter);
        ValidationException.requireGiven("sort", sort);
        ValidationException.requireGiven("after", after);
    }

    /** Returns a query for all rows, ordered by key, in pages of 50. */
    public static ListQuery all() {
        return new ListQuery(Filter.all(), Optional.empty(), Optional.empty(), 50, false);
    }

    /** Returns this query with another filter. */
    public ListQuery where(Filter newFilter) {
        return new ListQuery(newFilter, sort, after, size, counted);
    }

    /** Returns this query with another order. */
    public ListQuery sortedBy(Sort newSort) {
        return new ListQuery(
                filter, Optional.of(ValidationException.requireGiven("sort", newSort)), after, size, counted);
    }

    /** Returns this query for the page after a row; {@link Page#next()} supplies the cursor. */
    public ListQuery after(Cursor row) {
        return new ListQuery(filter, sort, Optional.of(ValidationException.requireGiven("after", row)), size, counted);
    }

    /** Returns this query with another page size. */
    public ListQuery ofSize(int newSize) {
        return new ListQuery(filter, sort, after, newSize, counted);
    }

    /** Returns this query with the number of all matching rows. */
    public ListQuery withTotal() {
        return new ListQuery(filter, sort, after, size, true);
    }
}
