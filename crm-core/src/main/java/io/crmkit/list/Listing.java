package io.crmkit.list;

import java.util.Optional;

/**
 * A list as the actor sees it, with paging, sorting, filtering and text search (L1–L5). Thread-safe.
 *
 * @param <I> the type of the ids of the listed objects
 * @since 0.1
 */
public interface Listing<I> {

    /** Returns the columns and the key of the list, with the labels that plugins gave them. */
    ListType type();

    /**
     * Returns a page of the list.
     *
     * @throws io.crmkit.error.ValidationException if the query does not fit the list
     */
    Page<I> search(ListQuery query);

    /**
     * Finds the next row that contains a text in a column, ignoring case (L2). The search begins after the current row,
     * continues at the beginning of the list, and ends with the current row itself.
     *
     * @param query selects and orders the rows. Its {@link ListQuery#after} is the position of the current row, from
     *     {@link ListType#cursorOf}; empty if there is none. Its page size has no effect
     * @param column the key of a column of texts or choices
     * @param text the text to find; it is compared in its folded form, without wildcards (L5)
     * @return the row; empty if no row contains the text
     */
    Optional<Row<I>> findNext(ListQuery query, String column, String text);
}
