package io.crmkit.jdbc.internal.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jooq.Condition;
import org.jooq.Field;

/** The day by which an analysis counts, in a form that leaves an index to the field. */
public interface DayColumn {

    /** That it is not before a day. */
    Condition from(LocalDate first);

    /** That it is not after a day. */
    Condition to(LocalDate last);

    /** A date. */
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

    /** The day of a local time. */
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
