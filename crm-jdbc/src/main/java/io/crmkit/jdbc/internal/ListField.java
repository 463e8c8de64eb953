package io.crmkit.jdbc.internal;

import io.crmkit.list.ColumnType;
import io.crmkit.value.Dates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/**
 * A column of a list as it is filtered and sorted in a statement: text by its folded form (L5).
 *
 * @param value what is compared: folded text, a number, a date
 * @param order what is sorted by, where that is not the value itself
 * @param nullable whether it can be absent
 * @param needs which tables have to be joined for it
 */
record ListField(
        ColumnType type, Field<?> value, Field<?> order, boolean nullable, Set<OpportunityTables.Joined> needs) {

    Field<Object> comparable() {
        return value.coerce(Object.class);
    }

    /** The value of a condition or cursor, typed as the column. */
    Field<Object> bound(String text) {
        Field<?> bound = switch (type) {
            case TEXT, CHOICE -> DSL.val(text);
            case NUMBER -> DSL.val(new BigDecimal(text));
            case DATE -> DSL.val(LocalDate.parse(text));
            case BOOLEAN -> DSL.val(Boolean.valueOf(text));
        };
        return bound.coerce(Object.class);
    }

    /** What no value is below, as it is ordered on H2. */
    Field<?> lowest() {
        return switch (type) {
            case TEXT, CHOICE -> DSL.val(new byte[0]);
            case NUMBER -> DSL.val(BigDecimal.ZERO);
            case DATE -> DSL.val(Dates.FIRST);
            case BOOLEAN -> DSL.val(false);
        };
    }

    /** Absent first; the reverse when descending. */
    SortField<?> sorted(Field<?> by, boolean descending, Database database) {
        SortField<?> sorted = descending ? by.desc() : by.asc();
        // the other databases take absent values for the smallest already
        if (!nullable || database != Database.POSTGRESQL) {
            return sorted;
        }
        return descending ? sorted.nullsLast() : sorted.nullsFirst();
    }

    /** That a row comes after the one with a value, or after one where it is absent. */
    Condition after(Field<Object> cursor, boolean descending) {
        Field<Object> by = order.coerce(Object.class);
        if (!descending) {
            return by.gt(cursor);
        }
        return nullable ? by.lt(cursor).or(by.isNull()) : by.lt(cursor);
    }
}
