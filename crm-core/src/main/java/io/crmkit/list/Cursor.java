package io.crmkit.list;

import java.util.List;
import java.util.Optional;

/**
 * A place in a list: the value of the sorted column and the key of a row, so that the page after it costs the same
 * wherever it is. A row that has been deleted since does no harm. Immutable and thread-safe.
 *
 * @param value the value of the sorted column in canonical text, texts as they are shown; empty if absent
 * @param key the key of the row: the canonical text of each of its parts
 * @since 0.1
 */
public record Cursor(Optional<String> value, List<String> key) {

    public Cursor {
        key = List.copyOf(key);
    }

    /** A place in a list whose key has one part. */
    public Cursor(Optional<String> value, String key) {
        this(value, List.of(key));
    }
}
