package io.crmkit.record;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The tracked values of an opportunity or project: the entered ones, the present ones, and the record from which the
 * present ones come (R5, R6). The present values are always either the entered ones or those of the last completed
 * record. Immutable and thread-safe.
 *
 * @param entered the values entered when the parent was added or last changed directly
 * @param present the values that are in effect now
 * @param source the sequence of the record from which they come; empty if they were entered
 * @since 0.1
 */
public record TrackedState(TrackedValues entered, TrackedValues present, OptionalInt source) {

    /**
     * @throws IllegalArgumentException if no record is the source and the present values differ from the entered ones
     */
    public TrackedState {
        if (source.isEmpty() && !present.equals(entered)) {
            throw new IllegalArgumentException("present values without a record must be the entered ones");
        }
    }

    /** Returns the state of a new parent, whose entered values are in effect. */
    public static TrackedState entered(TrackedValues values) {
        return new TrackedState(values, values, OptionalInt.empty());
    }

    /**
     * Returns the state after a direct change. Changed values take effect at once and become the entered ones; if no
     * value changes, the state stays the same (R6).
     *
     * @param values the tracked values after the change
     * @param lastCompleted the last completed record, if any; it becomes the source if it has the same values
     */
    public TrackedState changed(TrackedValues values, Optional<? extends TrackedRecord<?>> lastCompleted) {
        if (values.equals(present)) {
            return this;
        }
        TrackedState direct = entered(values);
        // if the new values are those of the last completed record, the record is their source again, so that the
        // state is the same as after a back-fill
        return lastCompleted.filter(r -> r.tracked().equals(values)).isPresent()
                ? direct.backFilled(lastCompleted)
                : direct;
    }

    /**
     * Returns the state after a back-fill: the values of the last completed record are in effect, or the entered ones
     * if there is none (R5).
     */
    public TrackedState backFilled(Optional<? extends TrackedRecord<?>> lastCompleted) {
        return lastCompleted
                .map(r -> new TrackedState(entered, r.tracked(), OptionalInt.of(r.id().sequence())))
                .orElseGet(() -> entered(entered));
    }
}
