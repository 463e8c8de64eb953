package io.crmkit.value;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A range of dates, both ends included and either end open.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param from the first date, empty for no bound
 * @param to the last date, empty for no bound
 * @since 0.1
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** @throws ValidationException if the first date is after the last */
    public Period {
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw ValidationException.of("to", ErrorCode.DATE_ORDER, from.get());
        }
    }

    /** All dates. */
    public static Period always() {
        return new Period(Optional.empty(), Optional.empty());
    }

    /** The dates from one to another, both included. */
    public static Period between(LocalDate from, LocalDate to) {
        return new Period(Optional.of(from), Optional.of(to));
    }

    /** Whether a date lies within. */
    public boolean contains(LocalDate date) {
        return from.map(f -> !date.isBefore(f)).orElse(true)
                && to.map(t -> !date.isAfter(t)).orElse(true);
    }
}
