package io.crmkit.plan;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.internal.limit.Dates;
import java.time.LocalDate;

/**
 * The period of a work plan. Immutable and thread-safe.
 *
 * @param mode the length of the period
 * @param start its first day, in the years 1900 to 2999 (V6)
 * @param end its last day, in the same years; it follows from start and mode unless the mode is CUSTOM (W4)
 * @since 0.1
 */
public record PlanPeriod(PeriodMode mode, LocalDate start, LocalDate end) {

    /**
     * @throws ValidationException if a component is null, a day is outside the years 1900 to 2999, the end is before
     *     the start (V6), or the end is not that of the mode (W4)
     */
    public PlanPeriod {
        ValidationException.requireGiven("mode", mode);
        requireDate("start", ValidationException.requireGiven("start", start));
        requireDate("end", ValidationException.requireGiven("end", end));
        if (mode == PeriodMode.CUSTOM) {
            if (end.isBefore(start)) {
                throw ValidationException.of("end", ErrorCode.DATE_ORDER, start);
            }
        } else if (!end.equals(mode.end(start))) {
            throw ValidationException.of("end", ErrorCode.NOT_GIVEN_HERE, PeriodMode.CUSTOM);
        }
    }

    /**
     * Returns the period of a mode that starts on a day.
     *
     * @throws ValidationException with {@code value.required} if the mode is CUSTOM or an argument is null
     */
    public static PlanPeriod of(PeriodMode mode, LocalDate start) {
        return new PlanPeriod(
                mode, start, ValidationException.requireGiven("mode", mode).end(start));
    }

    /**
     * Returns a period of any length.
     *
     * @throws ValidationException with {@code value.date-order} if the end is before the start (V6)
     */
    public static PlanPeriod custom(LocalDate start, LocalDate end) {
        return new PlanPeriod(PeriodMode.CUSTOM, start, end);
    }

    /** Returns whether the day is within the period, its first and last day included. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(end);
    }

    private static void requireDate(String field, LocalDate date) {
        Dates.check(date).ifPresent(code -> {
            throw ValidationException.of(field, code);
        });
    }
}
