package io.crmkit.jdbc;

import java.sql.Connection;

/**
 * The host's transaction, as the host hands it over for the time of a call. The CRM works on its connection within a
 * savepoint; it never commits, rolls back or closes it, nor changes its auto-commit, isolation or read-only flag (K7,
 * K10). The connection has to be in manual commit.
 *
 * @since 0.1
 */
public interface HostTransaction {

    /** The connection, with auto-commit off. */
    Connection connection();

    /** What tells this transaction from the host's others, by identity: by default the connection. */
    default Object identity() {
        return connection();
    }

    /** Whether {@link #onCompletion} works, so that listeners can be told after the commit. */
    default boolean notifiesCompletion() {
        return false;
    }

    /**
     * Has something told how the transaction ends.
     *
     * @throws UnsupportedOperationException unless {@link #notifiesCompletion()}
     */
    default void onCompletion(Completion completion) {
        throw new UnsupportedOperationException("this transaction does not tell how it ends");
    }
}
