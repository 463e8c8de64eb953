package io.crmkit.jdbc.internal.ledger.mapped;

import io.crmkit.jdbc.internal.sql.Database;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a column of a host. Immutable.
 *
 * @param column the column
 * @param value the value; null for a comparison with null
 * @param not whether the condition is negated; a negated comparison with a value is also true for null
 */
public record MappedCondition(LiveColumn column, @Nullable Object value, boolean not) {

    /** Returns whether all rows have the same value in the column, so that inserted rows get it as well. */
    public boolean isFixed() {
        return value != null && !not;
    }

    /** Returns the conjunction of conditions. */
    public static Condition all(List<MappedCondition> conditions, String alias, Database database) {
        return conditions.stream()
                .map(condition -> condition.of(alias, database))
                .reduce(DSL.noCondition(), Condition::and);
    }

    private Condition of(String alias, Database database) {
        Field<Object> field = column.of(alias);
        if (value == null) {
            return not ? field.isNotNull() : field.isNull();
        }
        Field<Object> bound = column.bound(value, database);
        return not ? field.ne(bound).or(field.isNull()) : field.eq(bound);
    }
}
