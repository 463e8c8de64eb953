package io.crmkit.spi;

import io.crmkit.history.HistoryEntry;
import io.crmkit.history.Subject;
import io.crmkit.history.TrackedSnapshot;
import java.util.List;
import java.util.Optional;

/** Keeps the history (H1). */
public interface HistoryStore {

    /** Appends an entry, and opportunities as the command left them. */
    void append(HistoryEntry entry, List<TrackedSnapshot> snapshots);

    /** The entries that touched a document or master record, or something of which it is the root, latest first. */
    List<HistoryEntry> of(Subject subject);

    /** The entry of a command with an idempotency key. */
    Optional<HistoryEntry> byIdempotencyKey(String key);
}
