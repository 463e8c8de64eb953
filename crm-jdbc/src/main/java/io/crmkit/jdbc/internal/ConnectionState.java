package io.crmkit.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;

/** How a connection was when it was taken from the host's pool, and will be when it is given back. */
record ConnectionState(boolean autoCommit, int isolation) {

    static ConnectionState takeOver(Connection connection) throws SQLException {
        ConnectionState before = new ConnectionState(connection.getAutoCommit(), connection.getTransactionIsolation());
        if (before.isolation != Connection.TRANSACTION_READ_COMMITTED) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        if (before.autoCommit) {
            connection.setAutoCommit(false);
        }
        return before;
    }

    /** What cannot be restored is a broken connection, which the pool will notice. */
    void restore(Connection connection) {
        try {
            if (autoCommit) {
                connection.setAutoCommit(true);
            }
            if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                connection.setTransactionIsolation(isolation);
            }
        } catch (SQLException broken) {
            System.getLogger("io.crmkit.jdbc").log(System.Logger.Level.DEBUG, "connection not restored", broken);
        }
    }
}
