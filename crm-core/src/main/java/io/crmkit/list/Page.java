package io.crmkit.list;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A page of a list. Immutable and thread-safe.
 *
 * @param <I> the type of the ids of what is listed
 * @param next where the next page begins, empty if this is the last
 * @param total the number of all rows that fulfil the filter, if it was asked for
 * @since 0.1
 */
public record Page<I>(List<Row<I>> rows, Optional<Cursor> next, OptionalLong total) {

    public Page {
        rows = List.copyOf(rows);
    }
}
