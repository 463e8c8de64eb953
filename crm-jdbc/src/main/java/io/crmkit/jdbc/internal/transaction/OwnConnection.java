package io.crmkit.jdbc.internal.transaction;

import io.crmkit.jdbc.internal.sql.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A connection of the host's pool during one transaction of ours. It is returned as it was. Writing transactions run at
 * READ COMMITTED, where the touch does the locking (K1); reading ones at a level at which all their statements see one
 * state.
 */
final class OwnConnection implements AutoCloseable {

    /** Means that the isolation level was not changed. No level of JDBC is negative. */
    private static final int UNCHANGED = -1;

    /**
     * The level of H2 that shows one state. At REPEATABLE READ, H2 lets new rows appear; PostgreSQL and MariaDB do not.
     */
    private static final int H2_SNAPSHOT = 6;

    private final Connection connection;
    private final Database database;
    private final boolean autoCommit;
    private int isolation = UNCHANGED;
    /** Whether no transaction is open, so that the connection can safely be reconfigured. */
    private boolean clean = true;

    private OwnConnection(Connection connection, Database database) throws SQLException {
        this.connection = connection;
        this.database = database;
        this.autoCommit = connection.getAutoCommit();
    }

    /**
     * Opens a connection for writing.
     *
     * @param patience the limit of each wait for a lock on PostgreSQL
     */
    static OwnConnection writing(DataSource source, Database database, Duration patience) throws SQLException {
        return open(
                source,
                database,
                own -> own.begin(
                        Connection.TRANSACTION_READ_COMMITTED,
                        "read committed; set local lock_timeout = " + Math.max(1, patience.toMillis())));
    }

    /** Opens a connection for reading one state of all tables. */
    static OwnConnection reading(DataSource source, Database database) throws SQLException {
        return open(
                source,
                database,
                own -> own.begin(
                        database == Database.H2 ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ,
                        "repeatable read, read only"));
    }

    private interface Beginning {

        void of(OwnConnection connection) throws SQLException;
    }

    private static OwnConnection open(DataSource source, Database database, Beginning beginning) throws SQLException {
        OwnConnection own = of(source.getConnection(), database);
        try {
            beginning.of(own);
            own.clean = false;
            return own;
        } catch (SQLException | RuntimeException | Error failed) {
            own.rollBack(failed);
            own.close();
            throw failed;
        }
    }

    private static OwnConnection of(Connection connection, Database database) throws SQLException {
        try {
            return new OwnConnection(connection, database);
        } catch (SQLException | RuntimeException | Error failed) {
            closeQuietly(connection);
            throw failed;
        }
    }

    /**
     * Begins the transaction at an isolation level. On PostgreSQL the characteristics belong to the transaction and end
     * with it, which takes one round trip; reading, changing and restoring the level of the session would take three.
     * The drivers of the other databases know the level without a round trip.
     *
     * @param wanted the level as JDBC numbers it
     * @param characteristics the level and the limit of waits as PostgreSQL writes them
     */
    private void begin(int wanted, String characteristics) throws SQLException {
        if (database != Database.POSTGRESQL && connection.getTransactionIsolation() != wanted) {
            isolation = connection.getTransactionIsolation();
            connection.setTransactionIsolation(wanted);
        }
        if (autoCommit) {
            connection.setAutoCommit(false);
        }
        if (database == Database.POSTGRESQL) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level " + characteristics);
            }
        }
    }

    Connection connection() {
        return connection;
    }

    void commit() throws SQLException {
        connection.commit();
        clean = true;
    }

    /**
     * Ends a transaction that wrote nothing. On H2 it commits, because a rollback there discards all parsed statements
     * of the session.
     */
    void endReading() throws SQLException {
        if (database == Database.H2) {
            commit();
        } else {
            rollBack(null);
        }
    }

    /**
     * Rolls back and never throws, so that the original failure is the one that is reported.
     *
     * @param reason the original failure; null if there is none
     */
    void rollBack(@Nullable Throwable reason) {
        try {
            connection.rollback();
            clean = true;
        } catch (SQLException | RuntimeException failed) {
            if (reason != null) {
                reason.addSuppressed(failed);
            }
        }
    }

    /**
     * Returns the connection to the pool. A failure here is only logged: it cannot change the outcome of the
     * transaction. A connection whose rollback failed is not switched back to auto-commit, because that would commit;
     * closing it rolls back.
     */
    @Override
    public void close() {
        try {
            if (clean && autoCommit) {
                connection.setAutoCommit(true);
            }
            if (clean && isolation != UNCHANGED) {
                connection.setTransactionIsolation(isolation);
            }
        } catch (SQLException | RuntimeException broken) {
            System.getLogger("io.crmkit.jdbc").log(System.Logger.Level.DEBUG, "connection not restored", broken);
        } finally {
            closeQuietly(connection);
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException | RuntimeException broken) {
            System.getLogger("io.crmkit.jdbc").log(System.Logger.Level.DEBUG, "connection not closed", broken);
        }
    }
}
