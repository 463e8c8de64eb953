package io.crmkit.jdbc.internal.session;

import io.crmkit.jdbc.internal.transaction.JdbcTransaction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * Counts rows for a decision. In the host's transaction the counted rows are locked as they are read (K2), which gives
 * the latest state. PostgreSQL above READ COMMITTED may still give an older one; a foreign key then has the last word
 * (K9).
 */
public final class Counts {

    private Counts() {}

    /**
     * Counts the rows of a table.
     *
     * @throws io.crmkit.error.RuleException with code {@code rule.isolation} if the transaction cannot see the latest
     *     state
     */
    public static long of(Session session, Table<?> table, Condition condition) {
        JdbcTransaction.of(session.transaction()).requireLatestState();
        return of(session.dsl(), session.joined(), table, condition);
    }

    /**
     * Counts the rows of a table.
     *
     * @param held whether the counted rows are locked
     */
    public static long of(DSLContext dsl, boolean held, Table<?> table, Condition condition) {
        return held
                // H2 and PostgreSQL do not allow a lock together with an aggregate, so the rows are counted here (K2).
                ? dsl.select(DSL.inline(1))
                        .from(table)
                        .where(condition)
                        .forUpdate()
                        .fetch()
                        .size()
                : dsl.selectCount().from(table).where(condition).fetchSingle(0, Long.class);
    }

    /**
     * Counts the distinct values of a column.
     *
     * @throws io.crmkit.error.RuleException with code {@code rule.isolation} if the transaction cannot see the latest
     *     state
     */
    public static long distinct(Session session, TableField<?, ?> field, Condition condition) {
        JdbcTransaction.of(session.transaction()).requireLatestState();
        return session.joined()
                ? session.dsl()
                        .select(field)
                        .from(field.getTable())
                        .where(condition)
                        .forUpdate()
                        .fetchSet(field)
                        .size()
                : session.dsl()
                        .select(DSL.countDistinct(field))
                        .from(field.getTable())
                        .where(condition)
                        .fetchSingle(0, Long.class);
    }
}
