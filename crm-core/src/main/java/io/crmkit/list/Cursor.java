package io.crmkit.list;

import java.util.List;
import java.util.Optional;

/**
 * A position in a sorted list: the sort value and the key of a row. The page after a cursor costs the same wherever the
 * cursor is. A cursor remains valid if its row is deleted. Immutable and thread-safe.
 *
 * @param value the value of the sort column as canonical text, for a text the text itself; empty if the value is absent
 * @param key the key of the row: the canonical text of each of its parts
 * @since 0.1
 */
public record Cursor(Optional<String> value, List<String> key) {

    public Cursor {
        key = List.copyOf(key);
    }

    /** Creates a cursor in a list whose key has one part. */
    public Cursor(Optional<String> value, String key) {
        this(value, List.of(key));
    }
}
