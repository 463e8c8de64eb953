package io.crmkit.plan;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.text.LocalizedEnum;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The lengths of periods (W4) and how they are aligned with the calendar (W5).
 *
 * @since 0.1
 */
public enum PeriodMode implements LocalizedEnum {
    /** One day. */
    DAY,
    /** Seven days; in the calendar from Monday to Sunday. */
    WEEK,
    /** A third of a month, which begins on the 1st, the 11th or the 21st; the last third ends with the month. */
    TEN_DAY,
    /** A month. */
    MONTH,
    /** Three months. */
    QUARTER,
    /** Six months. */
    HALF_YEAR,
    /** Twelve months. */
    YEAR,
    /** Any length; the caller gives the last day. */
    CUSTOM;

    /**
     * Returns the last day of the period of this mode that starts on a day (W4).
     *
     * @throws ValidationException with {@code value.required} if the mode is {@link #CUSTOM}, whose end the caller must
     *     give, or if the start is null
     */
    public LocalDate end(LocalDate start) {
        ValidationException.requireGiven("start", start);
        return switch (this) {
            case DAY -> start;
            case WEEK -> start.plusDays(6);
            case TEN_DAY -> endOfThird(start);
            case MONTH, QUARTER, HALF_YEAR, YEAR -> endAfterMonths(start);
            case CUSTOM -> throw ValidationException.of("end", ErrorCode.REQUIRED);
        };
    }

    /**
     * Returns the calendar period of this mode that contains a day: a week from Monday, a third of a month, a month, a
     * quarter, a half-year or a year (W5).
     *
     * @throws ValidationException with {@code value.no-calendar-period} if the mode is {@link #CUSTOM}, with
     *     {@code value.date-out-of-range} if the period is not within the years 1900 to 2999, or if the date is null
     */
    public PlanPeriod containing(LocalDate date) {
        ValidationException.requireGiven("date", date);
        return PlanPeriod.of(
                this,
                switch (this) {
                    case DAY -> date;
                    case WEEK -> date.with(DayOfWeek.MONDAY);
                    case TEN_DAY -> date.withDayOfMonth(third(date) * 10 + 1);
                    case MONTH, QUARTER, HALF_YEAR, YEAR -> {
                        int month = date.getMonthValue() - 1;
                        yield LocalDate.of(date.getYear(), month - month % months() + 1, 1);
                    }
                    case CUSTOM -> throw ValidationException.of("mode", ErrorCode.NO_CALENDAR_PERIOD, this);
                });
    }

    private int months() {
        return switch (this) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
            case DAY, WEEK, TEN_DAY, CUSTOM -> throw new IllegalStateException(this + " is not a number of months");
        };
    }

    /**
     * Returns the day before the same day some months later, or the end of that month if it has no such day. So
     * consecutive periods have neither a gap nor an overlap (W4).
     */
    private LocalDate endAfterMonths(LocalDate start) {
        YearMonth month = YearMonth.from(start).plusMonths(months());
        return month.isValidDay(start.getDayOfMonth())
                ? month.atDay(start.getDayOfMonth()).minusDays(1)
                : month.atEndOfMonth();
    }

    private static LocalDate endOfThird(LocalDate date) {
        int third = third(date);
        return third == 2 ? YearMonth.from(date).atEndOfMonth() : date.withDayOfMonth((third + 1) * 10);
    }

    /** Returns 0, 1 or 2. The 31st belongs to the last third, which is longer than ten days. */
    private static int third(LocalDate date) {
        return Math.min((date.getDayOfMonth() - 1) / 10, 2);
    }
}
