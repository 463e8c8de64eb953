package io.crmkit.jdbc.internal.list;

import io.crmkit.internal.limit.Dates;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.sql.Folding;
import io.crmkit.jdbc.internal.sql.LocalTime;
import io.crmkit.jdbc.internal.sql.TextOrder;
import io.crmkit.list.ColumnType;
import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/**
 * A column of a list as a statement filters and sorts it. Texts are compared in their folded form (L5).
 *
 * @param type the type of the column
 * @param folding converts a searched text to the form of the value; does nothing for other types
 * @param value the compared value: folded text, number, date
 * @param order the value to sort by, where it differs
 * @param nullable whether the value can be null
 * @param stored whether it is a field of the root of the list, so that an index may provide the order
 */
public record ComparedField(
        ColumnType type, Folding folding, Field<?> value, Field<?> order, boolean nullable, boolean stored) {

    /** Anything but a text. */
    public static ComparedField of(ColumnType type, Field<?> value, boolean nullable, boolean stored) {
        return new ComparedField(type, Folding.NONE, value, value, nullable, stored);
    }

    /** A text by its folded form. */
    public static ComparedField text(
            Field<String> folded, Folding folding, boolean nullable, boolean stored, Session session) {
        return new ComparedField(
                ColumnType.TEXT, folding, folded, TextOrder.of(folded, session.database()), nullable, stored);
    }

    /** This with another field that has its order. */
    ComparedField orderedBy(Field<?> other) {
        return new ComparedField(type, folding, value, other, nullable, stored);
    }

    /** Returns the value without its type, for comparisons with any bound value. */
    Field<Object> comparable() {
        return value.coerce(Object.class);
    }

    /**
     * Returns a value to compare with, as a bound parameter.
     *
     * @param text the value in canonical text
     */
    Field<Object> wanted(String text) {
        return type.isText() ? folding.of(text).coerce(Object.class) : bound(type.parse(text));
    }

    /** Binds a value; dates need a binding of their own (see {@link LocalTime}). */
    private static Field<Object> bound(Object wanted) {
        return LocalTime.val(wanted).coerce(Object.class);
    }

    /** Returns the position in a cursor, in the form of the order. */
    Field<Object> place(String text, Database database) {
        if (type.isText()) {
            return TextOrder.of(folding.of(text), database).coerce(Object.class);
        }
        Object place = type.parse(text);
        return bound(order.getType() == Integer.class && place instanceof BigDecimal number ? whole(number) : place);
    }

    /**
     * Returns a whole number without decimals if possible, because PostgreSQL ignores the index for a number with
     * decimals. A forged cursor may have some.
     */
    private static Object whole(BigDecimal number) {
        try {
            return number.longValueExact();
        } catch (ArithmeticException madeUp) {
            return number;
        }
    }

    /** Returns a value that no stored value is below, in the order of H2. */
    Field<?> lowest() {
        return switch (type) {
            case TEXT, CHOICE -> DSL.inline(new byte[0]);
            case NUMBER -> DSL.val(BigDecimal.ZERO);
            case DATE -> LocalTime.val(Dates.FIRST);
            case TIME -> LocalTime.val(Dates.FIRST.atStartOfDay());
            case BOOLEAN -> DSL.val(false);
        };
    }

    /** Returns the sort order: absent values first, last when descending. */
    SortField<?> sorted(Field<?> by, boolean descending, Database database) {
        SortField<?> sorted = descending ? by.desc() : by.asc();
        // The other databases treat nulls as the smallest values already.
        if (!nullable || database != Database.POSTGRESQL) {
            return sorted;
        }
        return descending ? sorted.nullsLast() : sorted.nullsFirst();
    }

    /** Returns the condition that a row follows a position in this column. */
    Condition after(Field<Object> place, boolean descending) {
        Field<Object> by = order.coerce(Object.class);
        if (!descending) {
            return by.gt(place);
        }
        return nullable ? by.lt(place).or(by.isNull()) : by.lt(place);
    }
}
