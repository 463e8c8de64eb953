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
 * @param value null for none at all
 * @param not whether it is any other value, or none
 */
public record MappedCondition(LiveColumn column, @Nullable Object value, boolean not) {

    /** Whether all rows have the value, so that an inserted one gets it. */
    public boolean isFixed() {
        return value != null && !not;
    }

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
