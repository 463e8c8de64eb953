package io.crmkit.memory;

import io.crmkit.list.Column;
import io.crmkit.list.ColumnType;
import io.crmkit.list.Filter;
import io.crmkit.list.Operator;
import io.crmkit.list.Row;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Tells whether a row fulfils a filter that has been checked (L3, L5). */
record RowFilter(Map<String, Column<?>> columns) {

    boolean test(Filter filter, Row<?> row) {
        if (filter instanceof Filter.And and) {
            return and.parts().stream().allMatch(part -> test(part, row));
        } else if (filter instanceof Filter.Or or) {
            return or.parts().stream().anyMatch(part -> test(part, row));
        }
        return test((Filter.Condition) filter, row);
    }

    private boolean test(Filter.Condition condition, Row<?> row) {
        Column<?> column = Objects.requireNonNull(columns.get(condition.column()));
        ColumnType type = column.type();
        Optional<String> value = row.get(column).map(present -> Canonical.text(type, present));
        Operator operator = condition.operator();
        if (condition.value().isEmpty() && (operator == Operator.EQ || operator == Operator.NE)) {
            return value.isPresent() == (operator == Operator.NE);
        } else if (value.isEmpty()) {
            return operator == Operator.NE;
        }
        String wanted = Canonical.ofFilter(type, condition.value());
        return switch (operator) {
            case CONTAINS -> value.get().contains(wanted);
            case EQ -> Canonical.compare(type, value.get(), wanted) == 0;
            case NE -> Canonical.compare(type, value.get(), wanted) != 0;
            case GT -> Canonical.compare(type, value.get(), wanted) > 0;
            case GE -> Canonical.compare(type, value.get(), wanted) >= 0;
            case LT -> Canonical.compare(type, value.get(), wanted) < 0;
            case LE -> Canonical.compare(type, value.get(), wanted) <= 0;
        };
    }
}
