package io.crmkit.list;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A page of a list. Immutable and thread-safe.
 *
 * @param <I> the type of the ids of the listed objects
 * @param rows the rows, in the order of the query
 * @param next the position after which the next page begins; empty if this is the last page
 * @param total the number of all matching rows; empty unless the query asked for it
 * @since 0.1
 */
public record Page<I>(List<Row<I>> rows, Optional<Cursor> next, OptionalLong total) {

    public Page {
        rows = List.copyOf(rows);
    }
}
