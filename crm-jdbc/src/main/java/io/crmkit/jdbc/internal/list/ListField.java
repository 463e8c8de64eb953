package io.crmkit.jdbc.internal.list;

import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.sql.Folding;
import io.crmkit.jdbc.internal.sql.LocalTime;
import io.crmkit.jdbc.internal.sql.TextOrder;
import io.crmkit.list.ColumnType;
import io.crmkit.value.Dates;
import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/**
 * A column of a list as it is filtered and sorted in a statement: text by its folded form (L5).
 *
 * @param folding how a text that is looked for gets the form of the value; of other types nothing is done
 * @param value what is compared: folded text, a number, a date
 * @param order what is sorted by, where that is not the value itself
 * @param nullable whether it can be absent
 * @param stored whether it is a field of the root of the list, so that an index may have its order
 */
public record ListField(
        ColumnType type, Folding folding, Field<?> value, Field<?> order, boolean nullable, boolean stored) {

    /** Anything but a text. */
    public static ListField of(ColumnType type, Field<?> value, boolean nullable, boolean stored) {
        return new ListField(type, Folding.NONE, value, value, nullable, stored);
    }

    /** A text by its folded form. */
    public static ListField text(
            Field<String> folded, Folding folding, boolean nullable, boolean stored, Session session) {
        return new ListField(
                ColumnType.TEXT, folding, folded, TextOrder.of(folded, session.database()), nullable, stored);
    }

    /** This with another field that has its order. */
    ListField orderedBy(Field<?> other) {
        return new ListField(type, folding, value, other, nullable, stored);
    }

    Field<Object> comparable() {
        return value.coerce(Object.class);
    }

    /** A value to compare with, in canonical text. */
    Field<Object> wanted(String text) {
        return type.isText() ? folding.of(text).coerce(Object.class) : bound(type.parse(text));
    }

    private static Field<Object> bound(Object wanted) {
        return LocalTime.val(wanted).coerce(Object.class);
    }

    /** The value of a cursor, as it is ordered. */
    Field<Object> place(String text, Database database) {
        if (type.isText()) {
            return TextOrder.of(folding.of(text), database).coerce(Object.class);
        }
        Object place = type.parse(text);
        return bound(order.getType() == Integer.class && place instanceof BigDecimal number ? whole(number) : place);
    }

    /** A whole number, without decimals where it can be, for which PostgreSQL would leave an index aside. */
    private static Object whole(BigDecimal number) {
        try {
            return number.longValueExact();
        } catch (ArithmeticException madeUp) {
            return number;
        }
    }

    /** What no value is below, as it is ordered on H2; only of what is stored. */
    Field<?> lowest() {
        return switch (type) {
            case TEXT, CHOICE -> DSL.inline(new byte[0]);
            case NUMBER -> DSL.val(BigDecimal.ZERO);
            case DATE -> LocalTime.val(Dates.FIRST);
            case TIME -> LocalTime.val(Dates.FIRST.atStartOfDay());
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

    /** That a row comes after the one with a value. */
    Condition after(Field<Object> place, boolean descending) {
        Field<Object> by = order.coerce(Object.class);
        if (!descending) {
            return by.gt(place);
        }
        return nullable ? by.lt(place).or(by.isNull()) : by.lt(place);
    }
}
