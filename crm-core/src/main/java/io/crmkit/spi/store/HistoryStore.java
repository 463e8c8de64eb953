package io.crmkit.spi.store;

import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.history.HistoryEntry;
import io.crmkit.record.TrackedSnapshot;
import java.util.List;
import java.util.Optional;

/**
 * Stores the history (H1).
 *
 * @since 0.1
 */
public interface HistoryStore {

    /**
     * Appends an entry, together with the state in which the command left opportunities and projects (H2).
     *
     * @param entry the entry
     * @param snapshots the opportunities and projects that the command changed, in their new state
     * @throws io.crmkit.error.BusyException if the store gave the command a number of decimals that is outdated. The
     *     store then drops it, so that a retry reads the correct one
     */
    void append(HistoryEntry entry, List<TrackedSnapshot> snapshots);

    /** Returns the entries of commands that touched a subject or one of its parts, latest first. */
    List<HistoryEntry> of(Subject subject);

    /**
     * Returns the deleted subjects of a kind of which a field had a value, latest first. The value is compared exactly.
     */
    List<Subject> deleted(SubjectKind kind, String field, String value);

    /** Returns the entry of the command with an idempotency key; empty if no command used the key. */
    Optional<HistoryEntry> byIdempotencyKey(String key);
}
