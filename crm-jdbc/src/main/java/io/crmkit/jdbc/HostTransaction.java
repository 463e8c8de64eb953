package io.crmkit.jdbc;

import java.sql.Connection;

/**
 * The host's current transaction, which the host hands over for the duration of a call. The CRM works on its connection
 * within a savepoint (K7). It never commits, rolls back or closes the connection, and never changes its auto-commit
 * mode, isolation level or read-only flag (K10).
 * <p>
 * An implementation is used by one thread at a time, like its connection.
 *
 * @since 0.1
 */
public interface HostTransaction {

    /** Returns the connection of the transaction. Its auto-commit mode must be off. */
    Connection connection();

    /**
     * Returns an object that identifies the transaction; it is compared by identity. After a failure that ends the
     * transaction, the CRM refuses further calls with the same object (K5). The default is the connection, which the
     * host's next transaction shares: the CRM then recognizes that one by a named savepoint that has disappeared.
     */
    default Object identity() {
        return connection();
    }

    /**
     * Returns whether {@link #onCompletion} is supported. If it is not, listeners that run after the commit are refused
     * when the CRM is built.
     */
    default boolean notifiesCompletion() {
        return false;
    }

    /**
     * Registers a participant that is notified when the transaction completes.
     *
     * @param completion called once, after the commit or the rollback
     * @throws UnsupportedOperationException if {@link #notifiesCompletion()} is false
     */
    default void onCompletion(Completion completion) {
        throw new UnsupportedOperationException("this transaction does not report its completion");
    }
}
