package io.crmkit.plan;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.text.LocalizedEnum;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How long a period is (W4), and where it begins in the calendar (W5).
 *
 * @since 0.1
 */
public enum PeriodMode implements LocalizedEnum {
    DAY,
    WEEK,
    /** A third of a month: from the 1st, the 11th or the 21st on. */
    TEN_DAY,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR,
    /** As long as the caller says. */
    CUSTOM;

    /**
     * The last day of the period of this mode that begins on a day (W4).
     *
     * @throws ValidationException if the mode is {@link #CUSTOM}, whose end has to be given
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
     * The period of the calendar that a day lies in: a week from Monday on, a third of a month, a month, a quarter, a
     * half-year, a year (W5).
     *
     * @throws ValidationException if the mode is {@link #CUSTOM}, which has no place in the calendar, or the period
     *     reaches beyond the years 1900 to 2999
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
            case DAY, WEEK, TEN_DAY, CUSTOM -> throw new IllegalStateException(this + " does not go by months");
        };
    }

    /** The day before the same day some months on, or the end of that month if it has no such day. */
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

    /** 0, 1 or 2: the last third takes the days from the 31st on too. */
    private static int third(LocalDate date) {
        return Math.min((date.getDayOfMonth() - 1) / 10, 2);
    }
}
