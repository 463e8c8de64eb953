package io.crmkit.record;

import io.crmkit.document.Document;
import java.util.Optional;

/**
 * What records are kept of: an opportunity or a project. Its records name contact persons of its customer (M9). Immutable
 * and thread-safe.
 *
 * @param <P> the type of its id
 * @param <T> the parent itself
 * @since 0.1
 */
public interface RecordParent<P extends ParentId, T extends RecordParent<P, T>> extends Document<P, T> {

    /** What it is about, in a line. */
    String subject();

    /** Its state: a constant of {@code OpportunityState} or {@code ProjectState}. */
    Enum<?> state();

    /** Free text. */
    Optional<String> remarks();

    /** What it keeps of its records. */
    RecordSummary records();

    /** The same after its records have changed. */
    T with(RecordSummary changed);

    /** Refuses unless its records may be added to, changed, completed and deleted (O5, P3). */
    void requireRecordsChangeable();

    /** Refuses unless quotes may be added to its records, changed on them and removed from them (O9, P3, Q6). */
    void requireQuotesChangeable();

    /** The values that hold now. */
    default TrackedValues present() {
        return records().tracked().present();
    }
}
