package io.crmkit.internal.exchange;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the keys of the rows of a file, or those that its rows refer to, in little more memory than their bytes: in a hash
 * table of rows over one array of text. Of keys that are referred to it also remembers the documents that an earlier file
 * has. Not thread-safe.
 */
final class DocumentKeys {

    /** Stands for a row that is not there. */
    static final int NONE = -1;

    private final HashFunction hashing = Hashing.goodFastHash(32);
    private byte[] text = new byte[1024];
    private int[] ends = new int[64];
    private int[] table = new int[128];
    private int rows;

    private final BitSet found = new BitSet();
    private final BitSet claimed = new BitSet();
    private long[] ids = {};

    /** Adds the key of the next row. */
    void add(@Nullable String key) {
        byte[] bytes = bytes(key);
        int start = rows == 0 ? 0 : ends[rows - 1];
        while (text.length - start < bytes.length) {
            text = Arrays.copyOf(text, Math.addExact(text.length, text.length >> 1));
        }
        if (rows == ends.length) {
            ends = Arrays.copyOf(ends, rows + (rows >> 1));
        }
        System.arraycopy(bytes, 0, text, start, bytes.length);
        ends[rows++] = start + bytes.length;
        if (2 * rows > table.length) {
            grow();
        } else {
            place(rows - 1, bytes);
        }
    }

    /** The first row that has a key. */
    int find(@Nullable String key) {
        byte[] bytes = bytes(key);
        int slot = slot(bytes);
        return bytes.length == 0 ? NONE : table[slot] - 1;
    }

    /** How many rows there are. */
    int rows() {
        return rows;
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** Whether a row refers to a key. */
    boolean isNamed(@Nullable String key) {
        return find(key) != NONE;
    }

    /** Remembers the id of the document with a key, if a row refers to it. The first of several with one key counts. */
    void found(@Nullable String key, UUID id) {
        int row = find(key);
        if (row != NONE && !found.get(row)) {
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
        int row = find(key);
        return row == NONE || !found.get(row)
                ? Optional.empty()
                : Optional.of(new UUID(ids[2 * row], ids[2 * row + 1]));
    }

    /** Whether this is the first claim to a key; each document may be claimed once. */
    boolean claim(String key) {
        int row = find(key);
        boolean first = !claimed.get(row);
        claimed.set(row);
        return first;
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** Returns the slot of a key in the table, or the free slot for it. */
    private int slot(byte[] key) {
        int slot = hashing.hashBytes(key).asInt() & (table.length - 1);
        while (table[slot] != 0 && !is(table[slot] - 1, key)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private boolean is(int row, byte[] key) {
        return Arrays.equals(text, start(row), ends[row], key, 0, key.length);
    }

    private void place(int row, byte[] key) {
        int slot = slot(key);
        if (key.length > 0 && table[slot] == 0) {
            table[slot] = row + 1;
        }
    }

    private void grow() {
        table = new int[2 * table.length];
        for (int row = 0; row < rows; row++) {
            place(row, Arrays.copyOfRange(text, start(row), ends[row]));
        }
    }

    private int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    private static byte[] bytes(@Nullable String key) {
        return key == null ? new byte[0] : key.getBytes(StandardCharsets.UTF_8);
    }
}
