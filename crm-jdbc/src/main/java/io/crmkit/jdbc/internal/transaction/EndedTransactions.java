package io.crmkit.jdbc.internal.transaction;

import io.crmkit.jdbc.HostTransaction;
import io.crmkit.jdbc.internal.sql.Database;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The host's transactions that a failure has ended or left in an unknown state, and that the host has not rolled back
 * yet. Further calls in them are refused, because the next statement would silently begin another transaction without
 * what the host did before (K5). Transactions are compared by the identity of their keys, which are held weakly.
 * <p>
 * If the key is the connection itself, the host's next transaction has the same key. A named savepoint distinguishes
 * the two: it is set when the transaction is marked and disappears as soon as the host rolls back or commits.
 * Thread-safe.
 */
final class EndedTransactions {

    private static final String MARK = "crmkit_ended";

    private final String prefix;
    private final Map<Key, Ended> ended = new ConcurrentHashMap<>();
    private final ReferenceQueue<Object> collected = new ReferenceQueue<>();

    EndedTransactions(String prefix) {
        this.prefix = prefix;
    }

    /**
     * Marks a transaction as ended.
     *
     * @param why the reason for messages
     */
    void add(HostTransaction host, String why) {
        for (Reference<?> gone = collected.poll(); gone != null; gone = collected.poll()) {
            ended.remove(gone);
        }
        ended.put(new Key(host.identity(), collected), new Ended(why, mark(host.connection())));
    }

    /** Returns the reason why calls in the transaction are refused; empty if they are allowed. */
    Optional<String> why(HostTransaction host, Database database) {
        Key key = new Key(host.identity(), null);
        Ended found = ended.get(key);
        if (found != null && host.identity() == host.connection()) {
            if (!found.marked()) {
                // Without a savepoint we cannot distinguish the old transaction from a new one, so refuse this call
                // too; the next one can.
                ended.replace(key, new Ended(found.why(), mark(host.connection())));
            } else if (isOver(host.connection(), database)) {
                ended.remove(key);
                return Optional.empty();
            }
        }
        return Optional.ofNullable(found).map(Ended::why);
    }

    /** Sets the savepoint that marks the connection, and returns whether that was possible. */
    private boolean mark(Connection connection) {
        try {
            // MariaDB's driver sends a rollback to the server only if a transaction has begun, and reading a table
            // begins one.
            execute(connection, "select 1 from " + prefix + "ledger limit 1");
            execute(connection, "savepoint " + MARK);
            return true;
        } catch (SQLException | RuntimeException unusable) {
            return false;
        }
    }

    /**
     * Returns whether the mark has disappeared, which means that the host has ended the transaction. The question is
     * asked within a savepoint of its own, because the error that answers it would ruin a new transaction on PostgreSQL
     * (K7).
     */
    private static boolean isOver(Connection connection, Database database) {
        try {
            Savepoint asking = connection.setSavepoint();
            try {
                // H2 reports no error when it releases a savepoint that does not exist, so roll back to it instead.
                // What that undoes was done after the transaction had ended, and must not survive anyway.
                execute(connection, (database == Database.H2 ? "rollback to savepoint " : "release savepoint ") + MARK);
                if (database != Database.H2) {
                    execute(connection, "savepoint " + MARK);
                }
                return false;
            } catch (SQLException gone) {
                connection.rollback(asking);
                return true;
            }
        } catch (SQLException | RuntimeException unusable) {
            return false;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * @param why the reason for messages
     * @param marked whether the savepoint could be set
     */
    private record Ended(String why, boolean marked) {}

    /**
     * A weak reference that is equal to another one of the same object. A host's key may define {@code equals}
     * otherwise, and must not be kept alive.
     */
    private static final class Key extends WeakReference<Object> {

        private final int hash;

        Key(Object key, @Nullable ReferenceQueue<Object> collected) {
            super(key, collected);
            this.hash = System.identityHashCode(key);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof Key key && get() != null && key.get() == get();
        }
    }
}
