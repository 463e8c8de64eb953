package io.crmkit.list;

import java.util.Optional;

/**
 * A list as the actor sees it: paged, sorted, filtered and found in (L1 to L5). Thread-safe.
 *
 * @param <I> the type of the ids of what is listed
 * @since 0.1
 */
public interface Listing<I> {

    /** Its columns and its key, with the labels that plugins give them. */
    ListType type();

    /** A page of the list. */
    Page<I> search(ListQuery query);

    /**
     * The next row in whose column a text is found, whatever the case (L2): the first after the present row, or else,
     * once around, the first from the beginning, at last the present row itself.
     *
     * @param query which rows and in which order; its {@link ListQuery#after} is the place of the present row, which
     *     {@link ListType#cursorOf} gives, empty if there is none. The size of the page does not matter
     * @param column the key of a text or choice
     * @param text is looked for as it is, in its folded form (L5)
     */
    Optional<Row<I>> findNext(ListQuery query, String column, String text);
}
