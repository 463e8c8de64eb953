package io.crmkit.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A connection of the host's pool for the time of one transaction of ours: at READ COMMITTED, or on one state of the
 * data to read, and given back as it was.
 */
final class OwnConnection implements AutoCloseable {

    /** H2's own level: what JDBC calls repeatable read lets rows appear there, and PostgreSQL and MariaDB do not. */
    private static final int H2_SNAPSHOT = 6;

    private final Connection connection;
    private final int level;
    private final boolean autoCommit;
    private final int isolation;
    private boolean madeReadOnly;
    private boolean clean = true;

    private OwnConnection(Connection connection, int level) throws SQLException {
        this.connection = connection;
        this.level = level;
        this.autoCommit = connection.getAutoCommit();
        this.isolation = connection.getTransactionIsolation();
    }

    /** What a transaction is for. */
    enum Use {
        WRITE,
        READ,
        /** To read on one state of the data over all statements. */
        SNAPSHOT
    }

    static OwnConnection from(DataSource source, Database database, Use use) throws SQLException {
        Connection connection = source.getConnection();
        try {
            int level = use != Use.SNAPSHOT
                    ? Connection.TRANSACTION_READ_COMMITTED
                    : database == Database.H2 ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ;
            OwnConnection own = new OwnConnection(connection, level);
            own.begin();
            if (use == Use.SNAPSHOT && database != Database.H2) {
                own.makeReadOnly();
            }
            return own;
        } catch (SQLException | RuntimeException | Error failed) {
            closeQuietly(connection);
            throw failed;
        }
    }

    private void begin() throws SQLException {
        if (isolation != level) {
            connection.setTransactionIsolation(level);
        }
        if (autoCommit) {
            connection.setAutoCommit(false);
        }
        clean = false;
    }

    /** Spares the database what it does for writers; not asked of H2, which has nothing of the kind. */
    private void makeReadOnly() throws SQLException {
        if (!connection.isReadOnly()) {
            connection.setReadOnly(true);
            madeReadOnly = true;
        }
    }

    Connection connection() {
        return connection;
    }

    void commit(WriteGate gate) throws SQLException {
        gate.commit(connection);
        clean = true;
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
            if (clean && isolation != level) {
                connection.setTransactionIsolation(isolation);
            }
            if (clean && madeReadOnly) {
                connection.setReadOnly(false);
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
