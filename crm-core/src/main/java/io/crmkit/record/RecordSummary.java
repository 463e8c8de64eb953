package io.crmkit.record;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.StorageException;
import java.util.Optional;

/**
 * What an opportunity or project stores about its records: their counters and the values that it takes over from them
 * (R1, R2, R5, R6). Storing them lets a command decide without reading all records. Immutable and thread-safe.
 *
 * @param tracked the entered and the present tracked values (O4)
 * @param nextSequence the sequence of the next record (R1)
 * @param open the number of records that are not completed
 * @since 0.1
 */
public record RecordSummary(TrackedState tracked, int nextSequence, int open) {

    /** Returns the summary of a parent without records, whose values are the entered ones. */
    public static RecordSummary entered(TrackedValues values) {
        return new RecordSummary(TrackedState.entered(values), 1, 0);
    }

    /**
     * Returns the summary after a direct change of the parent (R6).
     *
     * @param values the tracked values after the change
     * @param lastCompleted the last completed record, if any
     */
    public RecordSummary changed(TrackedValues values, Optional<? extends TrackedRecord<?>> lastCompleted) {
        return new RecordSummary(tracked.changed(values, lastCompleted), nextSequence, open);
    }

    /** Returns the summary after a record was added with the next sequence. */
    public RecordSummary added(TrackedRecord<?> added) {
        return added.completed()
                // a record is only added as completed after all earlier ones (R2), so it is the last completed one
                ? new RecordSummary(tracked.backFilled(Optional.of(added)), nextSequence + 1, open)
                : new RecordSummary(tracked, nextSequence + 1, open + 1);
    }

    /**
     * Returns the summary after a record was completed. Records are completed in order (R2), so this record is the last
     * completed one.
     */
    public RecordSummary completed(TrackedRecord<?> completed) {
        return new RecordSummary(tracked.backFilled(Optional.of(completed)), nextSequence, open - 1);
    }

    /**
     * Returns the summary after a record was deleted.
     *
     * @param deleted the record that was deleted
     * @param lastCompleted the last completed record that remains, if any
     */
    public RecordSummary deleted(TrackedRecord<?> deleted, Optional<? extends TrackedRecord<?>> lastCompleted) {
        return deleted.completed()
                ? new RecordSummary(tracked.backFilled(lastCompleted), nextSequence, open)
                : new RecordSummary(tracked, nextSequence, open - 1);
    }

    /**
     * Checks that the counters can be true. Every command that changes the parent ends with this cheap check, so that a
     * fault rolls back instead of storing wrong numbers (K13).
     *
     * @throws StorageException with {@code storage.invariant} if they cannot
     */
    public void requireConsistent() {
        if (open < 0
                || open >= nextSequence
                || tracked.source().stream().anyMatch(sequence -> sequence >= nextSequence)) {
            throw new StorageException(ErrorCode.INVARIANT, null, "R2");
        }
    }
}
