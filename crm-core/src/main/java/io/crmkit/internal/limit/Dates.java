package io.crmkit.internal.limit;

import io.crmkit.error.ErrorCode;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Optional;

/**
 * The range of valid calendar dates (V6): the years 1900 to 2999. Thread-safe.
 *
 * @since 0.1
 */
public final class Dates {

    /** The first valid date. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** The last valid date. */
    public static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private Dates() {}

    /**
     * Checks a date or local time.
     *
     * @param date a value that has a year
     * @return the error code; empty if the date is valid
     */
    public static Optional<ErrorCode> check(Temporal date) {
        int year = date.get(ChronoField.YEAR);
        return year < FIRST.getYear() || year > LAST.getYear()
                ? Optional.of(ErrorCode.DATE_OUT_OF_RANGE)
                : Optional.empty();
    }
}
