package io.crmkit.spi.store;

import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.history.HistoryEntry;
import io.crmkit.record.TrackedSnapshot;
import io.crmkit.value.CurrencyScale;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the history (H1).
 *
 * @since 0.1
 */
public interface HistoryStore {

    /**
     * Appends an entry, and the opportunities and projects as the command left them (H2).
     *
     * @param scale the decimals that the command went by, if it did
     * @throws io.crmkit.error.BusyException if the ledger has other decimals: the store knows from now on that what was
     *     kept of its settings is wrong, so another try goes by the right ones
     */
    void append(HistoryEntry entry, List<TrackedSnapshot> snapshots, Optional<CurrencyScale> scale);

    /** The entries that touched a document or master record, or something of which it is the root, latest first. */
    List<HistoryEntry> of(Subject subject);

    /** What has been deleted of a kind when a field of it had a value, compared exactly; latest first. */
    List<Subject> deleted(SubjectKind kind, String field, String value);

    /** The entry of a command with an idempotency key. */
    Optional<HistoryEntry> byIdempotencyKey(String key);
}
