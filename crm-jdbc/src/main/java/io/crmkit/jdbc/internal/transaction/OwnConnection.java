package io.crmkit.jdbc.internal.transaction;

import io.crmkit.jdbc.internal.sql.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A connection of the host's pool for the time of one transaction of ours, given back as it was. Writes are at READ
 * COMMITTED; reads at a level at which all of them see one state.
 */
final class OwnConnection implements AutoCloseable {

    private static final int UNCHANGED = -1;

    /** H2's own level: what JDBC calls repeatable read lets rows appear there, and PostgreSQL and MariaDB do not. */
    private static final int H2_SNAPSHOT = 6;

    private final Connection connection;
    private final Database database;
    private final boolean autoCommit;
    private int isolation = UNCHANGED;
    private boolean clean = true;

    private OwnConnection(Connection connection, Database database) throws SQLException {
        this.connection = connection;
        this.database = database;
        this.autoCommit = connection.getAutoCommit();
    }

    /** For a write whose statements wait for locks no longer than this. */
    static OwnConnection writing(DataSource source, Database database, Duration patience) throws SQLException {
        return open(
                source,
                database,
                own -> own.begin(
                        Connection.TRANSACTION_READ_COMMITTED,
                        "read committed; set local lock_timeout = " + Math.max(1, patience.toMillis())));
    }

    /** For reads of one state of all tables. */
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
     * On PostgreSQL the characteristics are the transaction's own and end with it: one round trip, where asking for the
     * session's isolation, changing it and changing it back are three. The other databases answer without asking.
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

    /** Nothing was written. On H2 a rollback would also forget all statements that the session has parsed. */
    void endReading() throws SQLException {
        if (database == Database.H2) {
            commit();
        } else {
            rollBack(null);
        }
    }

    /** @param reason the failure for which it is rolled back, which stays the one that is thrown */
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
     * Gives the connection back. Nothing that goes wrong here can change how the transaction ended. One that could not
     * be rolled back is not switched to auto-commit, for that would commit it: it is rolled back when it is closed.
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
