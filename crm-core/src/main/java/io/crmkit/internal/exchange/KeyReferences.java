package io.crmkit.internal.exchange;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Remembers by key to which documents the rows of a later file refer, and which of these documents an earlier file has. It
 * takes little more memory than the keys. Not thread-safe.
 */
final class KeyReferences {

    private final DocumentKeys keys = new DocumentKeys();
    private final BitSet found = new BitSet();
    private final BitSet claimed = new BitSet();
    private long[] ids = new long[128];

    /** Remembers that a row refers to a key; null if it refers to none. */
    void add(@Nullable String key) {
        keys.add(key);
    }

    /** Whether no row refers to a key. */
    boolean isEmpty() {
        return keys.rows() == 0;
    }

    /** Whether a row refers to a key. */
    boolean isNamed(@Nullable String key) {
        return keys.find(key) != DocumentKeys.NONE;
    }

    /** Remembers the id of the document with a key, if a row refers to it. The first of several with one key counts. */
    void found(@Nullable String key, UUID id) {
        int row = keys.find(key);
        if (row != DocumentKeys.NONE && !found.get(row)) {
            found.set(row);
            if (2 * row >= ids.length) {
                ids = Arrays.copyOf(ids, 2 * Math.max(row + 1, ids.length));
            }
            ids[2 * row] = id.getMostSignificantBits();
            ids[2 * row + 1] = id.getLeastSignificantBits();
        }
    }

    /** The id of the document with a key; empty if no such document has been found. */
    Optional<UUID> id(String key) {
        int row = keys.find(key);
        return row == DocumentKeys.NONE || !found.get(row)
                ? Optional.empty()
                : Optional.of(new UUID(ids[2 * row], ids[2 * row + 1]));
    }

    /** Whether this is the first claim to a key; each document may be claimed once. */
    boolean claim(String key) {
        int row = keys.find(key);
        boolean first = !claimed.get(row);
        claimed.set(row);
        return first;
    }
}
