package io.crmkit.record;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.StorageException;
import java.util.Optional;

/**
 * What a parent keeps of its records: how it counts them, and the values that they tell (R1, R2, R5, R6). Immutable and
 * thread-safe.
 *
 * @param tracked the values that the records tell (O4)
 * @param nextSequence the sequence the next record will have (R1)
 * @param open how many records are not completed
 * @since 0.1
 */
public record RecordSummary(TrackedState tracked, int nextSequence, int open) {

    /** No records yet: the values are those entered. */
    public static RecordSummary entered(TrackedValues values) {
        return new RecordSummary(TrackedState.entered(values), 1, 0);
    }

    /**
     * After a direct change of the parent (R6).
     *
     * @param lastCompleted the last completed record, if any
     */
    public RecordSummary changed(TrackedValues values, Optional<? extends TrackedRecord<?>> lastCompleted) {
        return new RecordSummary(tracked.changed(values, lastCompleted), nextSequence, open);
    }

    /** After a record has been added under the next sequence. */
    public RecordSummary added(TrackedRecord<?> added) {
        return added.completed()
                ? new RecordSummary(tracked.backFilled(Optional.of(added)), nextSequence + 1, open)
                : new RecordSummary(tracked, nextSequence + 1, open + 1);
    }

    /** After a record has been completed: it is the last completed one, because completion goes in order (R2). */
    public RecordSummary completed(TrackedRecord<?> completed) {
        return new RecordSummary(tracked.backFilled(Optional.of(completed)), nextSequence, open - 1);
    }

    /**
     * After a record has been deleted.
     *
     * @param lastCompleted the last completed record that is left
     */
    public RecordSummary deleted(TrackedRecord<?> deleted, Optional<? extends TrackedRecord<?>> lastCompleted) {
        return deleted.completed()
                ? new RecordSummary(tracked.backFilled(lastCompleted), nextSequence, open)
                : new RecordSummary(tracked, nextSequence, open - 1);
    }

    /** The cheap post-condition of every command that changes the parent (K13). */
    public void requireConsistent() {
        if (open < 0
                || open >= nextSequence
                || tracked.source().stream().anyMatch(sequence -> sequence >= nextSequence)) {
            throw new StorageException(ErrorCode.INVARIANT, null, "R2");
        }
    }
}
