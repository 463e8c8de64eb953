package io.crmkit.value;

import io.crmkit.error.ErrorCode;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.Optional;

/**
 * The range of calendar dates (V6): the years 1900 to 2999.
 *
 * @since 0.1
 */
public final class Dates {

    /** The first date allowed. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** The last date allowed. */
    public static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private Dates() {}

    /** What is wrong with a date or a local time, if anything. */
    public static Optional<ErrorCode> check(Temporal date) {
        int year = date.get(ChronoField.YEAR);
        return year < FIRST.getYear() || year > LAST.getYear()
                ? Optional.of(ErrorCode.DATE_OUT_OF_RANGE)
                : Optional.empty();
    }
}
