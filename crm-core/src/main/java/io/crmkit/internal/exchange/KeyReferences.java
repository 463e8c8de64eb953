package io.crmkit.internal.exchange;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of one file are named by those of another, by key; what is named is read first, and each may be named
 * once. Takes little more memory than the keys. Not thread-safe.
 */
final class KeyReferences {

    private final DocumentKeys keys = new DocumentKeys();
    private final BitSet found = new BitSet();
    private final BitSet claimed = new BitSet();
    private long[] ids = new long[128];

    /** A row names this key, null if it names none. */
    void add(@Nullable String key) {
        keys.add(key);
    }

    /** Whether no row names anything. */
    boolean isEmpty() {
        return keys.rows() == 0;
    }

    /** Whether a row names a key. */
    boolean isNamed(@Nullable String key) {
        return keys.find(key) != DocumentKeys.NONE;
    }

    /** What has this key has been read, and goes by an id; of several with one key the first counts. */
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

    /** The id of what has a key, empty if it has not been found. */
    Optional<UUID> id(String key) {
        int row = keys.find(key);
        return row == DocumentKeys.NONE || !found.get(row)
                ? Optional.empty()
                : Optional.of(new UUID(ids[2 * row], ids[2 * row + 1]));
    }

    /** Whether a row is the first that claims a key. */
    boolean claim(String key) {
        int row = keys.find(key);
        boolean first = !claimed.get(row);
        claimed.set(row);
        return first;
    }
}
