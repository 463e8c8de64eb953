package io.crmkit.jdbc.internal.transaction;

import java.time.Duration;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/**
 * Limits how long a statement of ours waits for locks on MariaDB. The limit is part of the statement itself, which
 * costs no round trip and changes no setting of the session that would have to be restored.
 */
final class LockWait implements ExecuteListener {

    private static final long serialVersionUID = 1;

    private final String prefix;

    /** @param patience the limit, rounded up to whole seconds, the unit of MariaDB */
    LockWait(Duration patience) {
        this.prefix = "set statement innodb_lock_wait_timeout = " + (patience.toMillis() + 999) / 1000 + " for ";
    }

    /** Returns the statement with the limit. */
    String bounded(String sql) {
        return prefix + sql;
    }

    @Override
    public void renderEnd(ExecuteContext context) {
        // A batch of several statements has no single text here.
        if (context.sql() != null) {
            context.sql(bounded(context.sql()));
        }
    }
}
