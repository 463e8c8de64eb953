package io.crmkit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PeriodModeTest {

    private static final Set<PeriodMode> OF_THE_CALENDAR = EnumSet.complementOf(EnumSet.of(PeriodMode.CUSTOM));
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2998, 12, 31);

    private final long seed = Long.getLong("crm.period.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    @DisplayName("W4: the ends are those of the table of examples")
    void examples() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("src/test/resources/io/crmkit/plan/period-modes.csv"));
        assertThat(rows).hasSizeGreaterThan(100).first().isEqualTo("start,mode,end");
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",");
            assertThat(PeriodMode.valueOf(cells[1]).end(LocalDate.parse(cells[0])))
                    .as(row)
                    .isEqualTo(cells[2]);
        }
    }

    @Test
    @DisplayName("W4: the manual's example, the thirds of a month, and months that have no such day")
    void ends() {
        ends(PeriodMode.MONTH, "2010-12-15", "2011-01-14");
        ends(PeriodMode.WEEK, "2010-12-15", "2010-12-21");
        ends(PeriodMode.TEN_DAY, "2011-01-10", "2011-01-10");
        ends(PeriodMode.TEN_DAY, "2011-01-11", "2011-01-20");
        ends(PeriodMode.TEN_DAY, "2011-01-31", "2011-01-31");
        ends(PeriodMode.TEN_DAY, "2012-02-21", "2012-02-29");
        ends(PeriodMode.MONTH, "2011-01-31", "2011-02-28");
        ends(PeriodMode.MONTH, "2011-01-29", "2011-02-28");
        ends(PeriodMode.MONTH, "2011-01-28", "2011-02-27");
        ends(PeriodMode.MONTH, "2012-01-31", "2012-02-29");
        ends(PeriodMode.QUARTER, "2011-03-31", "2011-06-30");
        ends(PeriodMode.HALF_YEAR, "2011-03-31", "2011-09-30");
        ends(PeriodMode.YEAR, "2012-02-29", "2013-02-28");
    }

    @Test
    @DisplayName("W4: periods one after the other leave no day out and have none twice")
    void chained() {
        for (int i = 0; i < 5_000; i++) {
            LocalDate start = date();
            for (PeriodMode mode : OF_THE_CALENDAR) {
                LocalDate end = mode.end(start);
                assertThat(end).as("%s of %s, seed %d", mode, start, seed).isAfterOrEqualTo(start);
                LocalDate next = end.plusDays(1);
                if (months(mode) > 0) {
                    // the next period begins on the same day of its month, or on the first of the one after
                    LocalDate same = start.plusMonths(months(mode));
                    boolean exists = same.getDayOfMonth() == start.getDayOfMonth();
                    assertThat(next)
                            .as("%s of %s, seed %d", mode, start, seed)
                            .isEqualTo(exists ? same : same.plusMonths(1).withDayOfMonth(1));
                }
            }
        }
    }

    @Test
    @DisplayName("W5: every day lies in exactly one period of the calendar, which is one of its mode")
    void calendar() {
        for (int i = 0; i < 5_000; i++) {
            LocalDate date = date();
            for (PeriodMode mode : OF_THE_CALENDAR) {
                PlanPeriod period = mode.containing(date);
                assertThat(period.mode()).isEqualTo(mode);
                assertThat(period.contains(date))
                        .as("%s with %s, seed %d", mode, date, seed)
                        .isTrue();
                long day = random.nextInt((int) ChronoUnit.DAYS.between(period.start(), period.end()) + 1);
                assertThat(mode.containing(period.start().plusDays(day)))
                        .as("%s with %s, seed %d", mode, date, seed)
                        .isEqualTo(period);
                assertThat(mode.containing(period.end().plusDays(1)).start())
                        .as("%s with %s, seed %d", mode, date, seed)
                        .isEqualTo(period.end().plusDays(1));
            }
        }
    }

    @Test
    @DisplayName("W5: weeks begin on Monday, thirds on the 1st, 11th and 21st, the others on the first of a month")
    void aligned() {
        contains(PeriodMode.DAY, "2011-08-31", "2011-08-31", "2011-08-31");
        contains(PeriodMode.WEEK, "2011-01-01", "2010-12-27", "2011-01-02");
        contains(PeriodMode.TEN_DAY, "2011-01-31", "2011-01-21", "2011-01-31");
        contains(PeriodMode.TEN_DAY, "2011-01-20", "2011-01-11", "2011-01-20");
        contains(PeriodMode.MONTH, "2012-02-10", "2012-02-01", "2012-02-29");
        contains(PeriodMode.QUARTER, "2011-08-31", "2011-07-01", "2011-09-30");
        contains(PeriodMode.HALF_YEAR, "2011-06-30", "2011-01-01", "2011-06-30");
        contains(PeriodMode.HALF_YEAR, "2011-07-01", "2011-07-01", "2011-12-31");
        contains(PeriodMode.YEAR, "2012-02-29", "2012-01-01", "2012-12-31");
        assertThat(PeriodMode.WEEK.containing(LocalDate.of(2011, 5, 5)).start().getDayOfWeek())
                .isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    @DisplayName("W4, W5: a CUSTOM period has the end it is given, and no place in the calendar")
    void custom() {
        LocalDate start = LocalDate.of(2011, 1, 15);
        assertThat(PlanPeriod.custom(start, start).end()).isEqualTo(start);
        refused("end", ErrorCode.DATE_ORDER, () -> PlanPeriod.custom(start, start.minusDays(1)));
        refused("end", ErrorCode.REQUIRED, () -> PeriodMode.CUSTOM.end(start));
        refused("mode", ErrorCode.NO_CALENDAR_PERIOD, () -> PeriodMode.CUSTOM.containing(start));
        refused("end", ErrorCode.NOT_GIVEN_HERE, () -> new PlanPeriod(PeriodMode.WEEK, start, start.plusDays(7)));
    }

    @Test
    @DisplayName("V6: periods lie within the years 1900 to 2999")
    void years() {
        LocalDate last = LocalDate.of(2999, 12, 31);
        assertThat(PlanPeriod.of(PeriodMode.DAY, last).end()).isEqualTo(last);
        refused("end", ErrorCode.DATE_OUT_OF_RANGE, () -> PlanPeriod.of(PeriodMode.WEEK, last));
        refused("end", ErrorCode.DATE_OUT_OF_RANGE, () -> PeriodMode.WEEK.containing(last));
        refused("start", ErrorCode.DATE_OUT_OF_RANGE, () -> PlanPeriod.of(PeriodMode.DAY, LocalDate.of(1899, 12, 31)));
    }

    private static int months(PeriodMode mode) {
        return switch (mode) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
            case DAY, WEEK, TEN_DAY, CUSTOM -> 0;
        };
    }

    private LocalDate date() {
        return FIRST.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(FIRST, LAST)));
    }

    private static void ends(PeriodMode mode, String start, String end) {
        assertThat(mode.end(LocalDate.parse(start))).isEqualTo(end);
    }

    private static void contains(PeriodMode mode, String date, String start, String end) {
        assertThat(mode.containing(LocalDate.parse(date)))
                .isEqualTo(new PlanPeriod(mode, LocalDate.parse(start), LocalDate.parse(end)));
    }

    private static void refused(String field, ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        refused -> assertThat(refused.violations())
                                .singleElement()
                                .satisfies(violation -> {
                                    assertThat(violation.field()).isEqualTo(field);
                                    assertThat(violation.code()).isEqualTo(code);
                                }));
    }
}
