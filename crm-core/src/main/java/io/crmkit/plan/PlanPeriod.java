package io.crmkit.plan;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.value.Dates;
import java.time.LocalDate;

/**
 * The period that a plan is made for. Immutable and thread-safe.
 *
 * @param start its first day, of the years 1900 to 2999
 * @param end its last day, of the same years; it follows from start and mode unless the mode is CUSTOM (W4)
 * @since 0.1
 */
public record PlanPeriod(PeriodMode mode, LocalDate start, LocalDate end) {

    /** @throws ValidationException if it is no period of its mode, or reaches beyond the years allowed (V6, W4) */
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
     * The period of a mode that begins on a day.
     *
     * @throws ValidationException if the mode is CUSTOM
     */
    public static PlanPeriod of(PeriodMode mode, LocalDate start) {
        return new PlanPeriod(
                mode, start, ValidationException.requireGiven("mode", mode).end(start));
    }

    /** A period of any length. */
    public static PlanPeriod custom(LocalDate start, LocalDate end) {
        return new PlanPeriod(PeriodMode.CUSTOM, start, end);
    }

    /** Whether a day lies within. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(end);
    }

    private static void requireDate(String field, LocalDate date) {
        Dates.check(date).ifPresent(code -> {
            throw ValidationException.of(field, code);
        });
    }
}
