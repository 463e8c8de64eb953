package io.crmkit.memory;

import io.crmkit.list.Column;
import io.crmkit.list.ColumnType;
import io.crmkit.list.Filter;
import io.crmkit.list.ListType;
import io.crmkit.list.Operator;
import io.crmkit.list.Row;
import java.util.Optional;

/**
 * Decides whether a row meets a filter (L3, L5). The filter must have been validated.
 *
 * @param list the columns of the list
 */
record RowFilter(ListType list) {

    boolean test(Filter filter, Row<?> row) {
        if (filter instanceof Filter.And and) {
            return and.parts().stream().allMatch(part -> test(part, row));
        } else if (filter instanceof Filter.Or or) {
            return or.parts().stream().anyMatch(part -> test(part, row));
        }
        return test((Filter.Condition) filter, row);
    }

    private boolean test(Filter.Condition condition, Row<?> row) {
        Column<?> column = list.column(condition.column()).orElseThrow();
        ColumnType type = column.type();
        Optional<Object> value = row.get(column).map(type::folded);
        Operator operator = condition.operator();
        if (condition.value().isEmpty() && (operator == Operator.EQ || operator == Operator.NE)) {
            return value.isPresent() == (operator == Operator.NE);
        } else if (value.isEmpty()) {
            return operator == Operator.NE;
        }
        Object wanted = type.folded(type.parse(condition.value()));
        if (operator == Operator.CONTAINS) {
            return ((String) value.get()).contains((String) wanted);
        }
        int compared = type.compare(value.get(), wanted);
        return switch (operator) {
            case EQ -> compared == 0;
            case NE -> compared != 0;
            case GT -> compared > 0;
            case GE -> compared >= 0;
            case LT -> compared < 0;
            case LE -> compared <= 0;
            case CONTAINS -> throw new IllegalStateException("handled above");
        };
    }
}
