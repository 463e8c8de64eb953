package io.crmkit.jdbc.internal.transaction;

import java.time.Duration;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/**
 * How long a statement of our own on MariaDB waits for locks, said with the statement itself: neither a round trip more
 * nor a setting of the session that would have to be put back.
 */
final class LockWait implements ExecuteListener {

    private static final long serialVersionUID = 1;

    private final String prefix;

    LockWait(Duration patience) {
        this.prefix = "set statement innodb_lock_wait_timeout = " + (patience.toMillis() + 999) / 1000 + " for ";
    }

    String bounded(String sql) {
        return prefix + sql;
    }

    @Override
    public void renderEnd(ExecuteContext context) {
        // several statements at once have none of their own here
        if (context.sql() != null) {
            context.sql(bounded(context.sql()));
        }
    }
}
