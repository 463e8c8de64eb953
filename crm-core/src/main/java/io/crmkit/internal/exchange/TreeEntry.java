package io.crmkit.internal.exchange;

import io.crmkit.ledger.LedgerId;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the folder: where its row begins, and its place, once that is known: how many entries of the folder are
 * above it, and how many levels of the whole tree end with it. Until it is written its id is made up.
 */
final class TreeEntry {

    final long line;
    final @Nullable String parent;
    final @Nullable Object price;
    LedgerId id;

    /** Whether nothing wrong has been found with it so far. */
    boolean valid;

    boolean placed;
    int level;
    int depth = 1;

    TreeEntry(long line, @Nullable String parent, LedgerId id, @Nullable Object price) {
        this.line = line;
        this.parent = parent;
        this.id = id;
        this.price = price;
    }
}
