package io.crmkit.jdbc.internal.list;

import io.crmkit.list.ColumnType;
import io.crmkit.list.Filter;
import io.crmkit.list.Operator;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Translates a filter to a condition (L3 to L5). Only declared columns and bound values get into the statement (K15).
 */
public final class FilterSql {

    private FilterSql() {}

    public static Condition of(Filter filter, Function<String, ComparedField> columns) {
        if (filter instanceof Filter.And and) {
            return and.parts().stream().map(part -> of(part, columns)).reduce(DSL.trueCondition(), Condition::and);
        } else if (filter instanceof Filter.Or or) {
            return or.parts().stream().map(part -> of(part, columns)).reduce(DSL.falseCondition(), Condition::or);
        }
        Filter.Condition condition = (Filter.Condition) filter;
        return of(condition, columns.apply(condition.column()));
    }

    private static Condition of(Filter.Condition condition, ComparedField field) {
        Operator operator = condition.operator();
        Field<Object> value = field.comparable();
        if (condition.value().isEmpty() && (operator == Operator.EQ || operator == Operator.NE)) {
            return operator == Operator.EQ ? value.isNull() : value.isNotNull();
        }
        if (operator == Operator.CONTAINS) {
            return value.coerce(String.class).like(field.folding().containing(condition.value()), '!');
        }
        if (field.type() == ColumnType.NUMBER) {
            return new NumberFilter(field.value(), field.nullable()).of(operator, new BigDecimal(condition.value()));
        }
        return compare(value, operator, field.wanted(condition.value()), field.nullable());
    }

    /** Returns the condition for an operator. An absent value satisfies no comparison except "not equal" (L3). */
    static Condition compare(Field<Object> value, Operator operator, Field<Object> bound, boolean nullable) {
        return switch (operator) {
            case EQ -> value.eq(bound);
            case NE -> nullable ? value.ne(bound).or(value.isNull()) : value.ne(bound);
            case GT -> value.gt(bound);
            case GE -> value.ge(bound);
            case LT -> value.lt(bound);
            case LE -> value.le(bound);
            case CONTAINS -> throw new IllegalStateException("handled above");
        };
    }
}
