package io.crmkit.jdbc.internal.session;

import io.crmkit.jdbc.internal.transaction.JdbcTransaction;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * Counts what feeds a decision: in the host's transaction by a locking read (K2). That is the latest state, or, on
 * PostgreSQL above READ COMMITTED, an older one, where a foreign key has the last word (K9).
 */
public final class Counts {

    private Counts() {}

    public static long of(Session session, Table<?> table, Condition condition) {
        JdbcTransaction.of(session.transaction()).requireLatestState();
        return of(session.dsl(), session.joined(), table, condition);
    }

    /** @param held whether what is counted has to be locked */
    public static long of(DSLContext dsl, boolean held, Table<?> table, Condition condition) {
        return held
                // locking and counting do not go together on every database
                ? dsl.select(DSL.inline(1))
                        .from(table)
                        .where(condition)
                        .forUpdate()
                        .fetch()
                        .size()
                : dsl.selectCount().from(table).where(condition).fetchSingle(0, Long.class);
    }

    /** Counts the values of a field of a table. */
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
