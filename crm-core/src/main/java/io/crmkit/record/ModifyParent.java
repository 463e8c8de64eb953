package io.crmkit.record;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the commands that change an opportunity or a project have in common. Immutable and thread-safe.
 *
 * @param <P> the type of the id of the document
 * @param <T> the type of the document
 * @since 0.1
 */
public interface ModifyParent<P extends ParentId, T extends RecordParent<P, T>> {

    /** Returns the id of the document to change. */
    P id();

    /** Returns the revision that the caller has read; a command without one fails its validation. */
    @Nullable
    Long revision();

    /** Returns the new customer; null keeps the present one. */
    @Nullable
    CustomerId customer();

    /** Returns the new employee responsible; null keeps the present one. */
    @Nullable
    EmployeeId salesperson();

    /** Returns the new stage, rate, amounts and dates (O4). */
    TrackedInput tracked();

    /**
     * Returns the document after this change (R6). The command must have been validated.
     *
     * @param document the document before the change
     * @param values its tracked values after the change
     * @param lastCompleted its last completed record, if any; it decides whether the values count as entered or as
     *     back-filled
     * @throws io.crmkit.error.RuleException with {@code rule.state} unless the document is active (O5, P3)
     */
    T applyTo(T document, TrackedValues values, Optional<? extends TrackedRecord<?>> lastCompleted);
}
