package io.crmkit.jdbc.internal;

import io.crmkit.list.ColumnType;
import io.crmkit.list.Filter;
import io.crmkit.list.Operator;
import io.crmkit.value.Texts;
import java.util.EnumSet;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** A filter as a condition (L3–L5, K15): declared columns, bound values. Remembers which joins it needs. */
final class FilterSql {

    private final OpportunityTables tables;
    private final Set<OpportunityTables.Joined> needs = EnumSet.noneOf(OpportunityTables.Joined.class);

    FilterSql(OpportunityTables tables) {
        this.tables = tables;
    }

    Set<OpportunityTables.Joined> needs() {
        return needs;
    }

    Condition of(Filter filter) {
        if (filter instanceof Filter.And and) {
            return and.parts().stream().map(this::of).reduce(DSL.trueCondition(), Condition::and);
        } else if (filter instanceof Filter.Or or) {
            return or.parts().stream().map(this::of).reduce(DSL.falseCondition(), Condition::or);
        }
        return of((Filter.Condition) filter);
    }

    private Condition of(Filter.Condition condition) {
        ListField field = tables.field(condition.column());
        needs.addAll(field.needs());
        Operator operator = condition.operator();
        Field<Object> value = field.comparable();
        if (condition.value().isEmpty() && (operator == Operator.EQ || operator == Operator.NE)) {
            return operator == Operator.EQ ? value.isNull() : value.isNotNull();
        }
        boolean text = field.type() == ColumnType.TEXT;
        String wanted = text ? Texts.fold(condition.value()) : condition.value();
        if (operator == Operator.CONTAINS) {
            return value.coerce(String.class).like("%" + literal(wanted) + "%", '!');
        }
        Field<Object> bound = field.bound(wanted);
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

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
