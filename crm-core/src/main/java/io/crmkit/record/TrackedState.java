package io.crmkit.record;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a parent knows of its tracked values: those entered, those that hold now, and where these come from (R5, R6).
 * <p>
 * At any time the present values are the entered ones, or those of the last completed record. Immutable and
 * thread-safe.
 *
 * @param entered the values given when the parent was added, or by the last direct change
 * @param present the values that hold now
 * @param source the sequence of the record they come from, empty if they were entered
 * @since 0.1
 */
public record TrackedState(TrackedValues entered, TrackedValues present, OptionalInt source) {

    public TrackedState {
        if (source.isEmpty() && !present.equals(entered)) {
            throw new IllegalArgumentException("present values without a record must be the entered ones");
        }
    }

    /** The state of a new parent. */
    public static TrackedState entered(TrackedValues values) {
        return new TrackedState(values, values, OptionalInt.empty());
    }

    /**
     * A direct change: if it changes anything, the values take effect at once and become the entered ones (R6).
     *
     * @param lastCompleted the last completed record; where its values are the entered ones too, it is the source
     */
    public TrackedState changed(TrackedValues values, Optional<? extends TrackedRecord<?>> lastCompleted) {
        if (values.equals(present)) {
            return this;
        }
        TrackedState direct = entered(values);
        return lastCompleted.filter(r -> r.tracked().equals(values)).isPresent()
                ? direct.backFilled(lastCompleted)
                : direct;
    }

    /** Back-fill: the values of the last completed record, the entered ones if there is none (R5). */
    public TrackedState backFilled(Optional<? extends TrackedRecord<?>> lastCompleted) {
        return lastCompleted
                .map(r -> new TrackedState(entered, r.tracked(), OptionalInt.of(r.id().sequence())))
                .orElseGet(() -> entered(entered));
    }
}
