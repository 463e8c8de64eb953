package io.crmkit.jdbc.internal.list;

import io.crmkit.list.Operator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jooq.Condition;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Compares a numeric column with a number that may have more decimals, or be larger, than the column can hold. Such a
 * number is not passed to the database: MariaDB rounds it for the lookup in an index and then finds rows that are not
 * equal.
 *
 * @param column the column
 * @param nullable whether the column can be null
 */
record NumberFilter(Field<?> column, boolean nullable) {

    private static final BigDecimal ABOVE_INTEGERS = BigDecimal.valueOf(Integer.MAX_VALUE + 1L);

    /** Returns the condition for an operator and a number. */
    Condition of(Operator operator, BigDecimal wanted) {
        DataType<?> type = column.getDataType();
        boolean whole = type.isInteger();
        if (!whole && !type.scaleDefined()) {
            return compare(operator, DSL.val(wanted));
        }
        int scale = whole ? 0 : type.scale();
        BigDecimal below = wanted.setScale(scale, RoundingMode.FLOOR);
        BigDecimal above = whole ? ABOVE_INTEGERS : BigDecimal.TEN.pow(type.precision() - scale);
        if (below.compareTo(above) >= 0) {
            return beyond(operator, true);
        } else if (below.compareTo(above.negate()) <= 0) {
            return beyond(operator, false);
        }
        Field<?> bound = whole ? DSL.val(below.longValueExact()) : DSL.val(below);
        if (below.compareTo(wanted) == 0) {
            return compare(operator, bound);
        }
        return switch (operator) {
            case GT, GE -> compare(Operator.GT, bound);
            case LT, LE -> compare(Operator.LE, bound);
            case EQ, NE, CONTAINS -> never(operator);
        };
    }

    /** Returns the condition for a number that is larger, or smaller, than any that the column can hold. */
    private Condition beyond(Operator operator, boolean larger) {
        return switch (operator) {
            case GT, GE -> larger ? DSL.falseCondition() : column.isNotNull();
            case LT, LE -> larger ? column.isNotNull() : DSL.falseCondition();
            case EQ, NE, CONTAINS -> never(operator);
        };
    }

    /** Returns the condition for a number that the column never has. Null differs from it too. */
    private static Condition never(Operator operator) {
        return operator == Operator.NE ? DSL.trueCondition() : DSL.falseCondition();
    }

    private Condition compare(Operator operator, Field<?> bound) {
        return FilterSql.compare(column.coerce(Object.class), operator, bound.coerce(Object.class), nullable);
    }
}
