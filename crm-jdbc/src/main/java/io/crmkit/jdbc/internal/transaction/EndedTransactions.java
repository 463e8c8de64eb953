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
 * The host's transactions that a failure has ended, or left in an unknown state, and that the host has not yet rolled
 * back (K5). They go by the identity of their keys, which are not kept alive.
 *
 * <p>A key that is the connection itself names the host's next transaction too. What tells the two apart is a named
 * savepoint, set when the transaction is marked: it is gone as soon as the host rolls back or commits. Thread-safe.
 */
final class EndedTransactions {

    private static final String MARK = "crmkit_ended";

    private final String prefix;
    private final Map<Key, Ended> ended = new ConcurrentHashMap<>();
    private final ReferenceQueue<Object> collected = new ReferenceQueue<>();

    EndedTransactions(String prefix) {
        this.prefix = prefix;
    }

    /** Marks a transaction. */
    void add(HostTransaction host, String why) {
        for (Reference<?> gone = collected.poll(); gone != null; gone = collected.poll()) {
            ended.remove(gone);
        }
        ended.put(new Key(host.identity(), collected), new Ended(why, mark(host.connection())));
    }

    /** Why the transaction is refused, if it is. */
    Optional<String> why(HostTransaction host, Database database) {
        Key key = new Key(host.identity(), null);
        Ended found = ended.get(key);
        if (found != null && host.identity() == host.connection()) {
            if (!found.marked()) {
                // it may be the same transaction: better to refuse one too many
                ended.replace(key, new Ended(found.why(), mark(host.connection())));
            } else if (isOver(host.connection(), database)) {
                ended.remove(key);
                return Optional.empty();
            }
        }
        return Optional.ofNullable(found).map(Ended::why);
    }

    private boolean mark(Connection connection) {
        try {
            // MariaDB's driver sends a rollback only to a transaction that has begun, as it does with a table
            execute(connection, "select 1 from " + prefix + "ledger limit 1");
            execute(connection, "savepoint " + MARK);
            return true;
        } catch (SQLException | RuntimeException unusable) {
            return false;
        }
    }

    /** Asked within a savepoint, for the answer that the mark is gone must not end a new transaction on PostgreSQL. */
    private static boolean isOver(Connection connection, Database database) {
        try {
            Savepoint asking = connection.setSavepoint();
            try {
                // H2 releases what is not there as well; what was done since the transaction ended goes, as it must
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

    /** @param marked whether the savepoint could be set */
    private record Ended(String why, boolean marked) {}

    /** A key by its identity. */
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
