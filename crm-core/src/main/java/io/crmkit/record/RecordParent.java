package io.crmkit.record;

import io.crmkit.document.Document;
import java.util.Optional;

/**
 * A document that has records: an opportunity or a project. The contact persons of its records are those of its
 * customer (M9). Immutable and thread-safe.
 *
 * @param <P> the type of its id
 * @param <T> the type of the document
 * @since 0.1
 */
public interface RecordParent<P extends ParentId, T extends RecordParent<P, T>> extends Document<P, T> {

    /** Returns its subject, in one line. */
    String subject();

    /** Returns its state: a constant of {@code OpportunityState} or {@code ProjectState}. */
    Enum<?> state();

    /** Returns its remarks, a free text; empty if it has none. */
    Optional<String> remarks();

    /** Returns the counters of its records and the values that it takes over from them. */
    RecordSummary records();

    /** Returns the document after a change of its records. */
    T with(RecordSummary changed);

    /**
     * Checks that records may be added, changed, completed and deleted in its state (O5, P3).
     *
     * @throws io.crmkit.error.RuleException with {@code rule.state} if they may not
     */
    void requireRecordsChangeable();

    /**
     * Checks that quotes on its records may be added, changed and deleted in its state (O9, P3, Q6).
     *
     * @throws io.crmkit.error.RuleException with {@code rule.state} if they may not
     */
    void requireQuotesChangeable();

    /** Returns the tracked values that are in effect now. */
    default TrackedValues present() {
        return records().tracked().present();
    }
}
