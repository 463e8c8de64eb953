package io.crmkit.jdbc.internal;

import io.crmkit.list.Filter;
import io.crmkit.list.Operator;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** A filter as a condition (L3–L5, K15): declared columns, bound values. */
final class FilterSql {

    private FilterSql() {}

    static Condition of(Filter filter, Function<String, ListField> columns) {
        if (filter instanceof Filter.And and) {
            return and.parts().stream().map(part -> of(part, columns)).reduce(DSL.trueCondition(), Condition::and);
        } else if (filter instanceof Filter.Or or) {
            return or.parts().stream().map(part -> of(part, columns)).reduce(DSL.falseCondition(), Condition::or);
        }
        Filter.Condition condition = (Filter.Condition) filter;
        return of(condition, columns.apply(condition.column()));
    }

    private static Condition of(Filter.Condition condition, ListField field) {
        Operator operator = condition.operator();
        Field<Object> value = field.comparable();
        if (condition.value().isEmpty() && (operator == Operator.EQ || operator == Operator.NE)) {
            return operator == Operator.EQ ? value.isNull() : value.isNotNull();
        }
        Object wanted = field.type().folded(field.type().parse(condition.value()));
        if (operator == Operator.CONTAINS) {
            return value.coerce(String.class).like(containing((String) wanted), '!');
        }
        Field<Object> bound = ListField.bound(wanted);
        return switch (operator) {
            case EQ -> value.eq(bound);
            case NE -> field.nullable() ? value.ne(bound).or(value.isNull()) : value.ne(bound);
            case GT -> value.gt(bound);
            case GE -> value.ge(bound);
            case LT -> value.lt(bound);
            case LE -> value.le(bound);
            case CONTAINS -> throw new IllegalStateException("handled above");
        };
    }

    /** The pattern of what contains a text, with the escape {@code !} (K15). */
    static String containing(String text) {
        return "%" + literal(text) + "%";
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
