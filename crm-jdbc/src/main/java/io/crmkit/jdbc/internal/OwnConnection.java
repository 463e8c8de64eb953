package io.crmkit.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A connection of the host's pool for the time of one transaction of ours: at READ COMMITTED, and given back as it was.
 */
final class OwnConnection implements AutoCloseable {

    private final Connection connection;
    private final boolean autoCommit;
    private final int isolation;
    private boolean clean = true;

    private OwnConnection(Connection connection) throws SQLException {
        this.connection = connection;
        this.autoCommit = connection.getAutoCommit();
        this.isolation = connection.getTransactionIsolation();
    }

    static OwnConnection from(DataSource source) throws SQLException {
        Connection connection = source.getConnection();
        try {
            OwnConnection own = new OwnConnection(connection);
            own.begin();
            return own;
        } catch (SQLException | RuntimeException | Error failed) {
            closeQuietly(connection);
            throw failed;
        }
    }

    private void begin() throws SQLException {
        if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        if (autoCommit) {
            connection.setAutoCommit(false);
        }
        clean = false;
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
            if (clean && isolation != Connection.TRANSACTION_READ_COMMITTED) {
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
