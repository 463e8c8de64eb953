package io.crmkit.jdbc.internal.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * The day that the period of an analysis applies to. The conditions compare the column itself, so that an index can be
 * used.
 */
public interface DayColumn {

    /** Returns the condition that the day is not before another. */
    Condition from(LocalDate first);

    /** Returns the condition that the day is not after another. */
    Condition to(LocalDate last);

    /** Returns the day of a date. */
    static DayColumn of(Field<LocalDate> date) {
        return new DayColumn() {
            @Override
            public Condition from(LocalDate first) {
                return date.ge(first);
            }

            @Override
            public Condition to(LocalDate last) {
                return date.le(last);
            }
        };
    }

    /** Returns the day of a local date-time. */
    static DayColumn ofTime(Field<LocalDateTime> time) {
        return new DayColumn() {
            @Override
            public Condition from(LocalDate first) {
                return time.ge(first.atStartOfDay());
            }

            @Override
            public Condition to(LocalDate last) {
                return time.lt(last.plusDays(1).atStartOfDay());
            }
        };
    }
}
