package io.crmkit.value;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A range of dates. Both bounds are inclusive, and each may be open. Immutable and thread-safe.
 *
 * @param from the first date; empty if there is no lower bound
 * @param to the last date; empty if there is no upper bound
 * @since 0.1
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** @throws ValidationException with {@code value.date-order} if the first date is after the last one */
    public Period {
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw ValidationException.of("to", ErrorCode.DATE_ORDER, from.get());
        }
    }

    /** Returns the period of all dates. */
    public static Period always() {
        return new Period(Optional.empty(), Optional.empty());
    }

    /**
     * Returns the period from one date to another, both inclusive.
     *
     * @throws ValidationException with {@code value.date-order} if the first date is after the last one
     */
    public static Period between(LocalDate from, LocalDate to) {
        return new Period(Optional.of(from), Optional.of(to));
    }

    /** Returns whether a date lies within this period. */
    public boolean contains(LocalDate date) {
        return from.map(f -> !date.isBefore(f)).orElse(true)
                && to.map(t -> !date.isAfter(t)).orElse(true);
    }
}
