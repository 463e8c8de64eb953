package io.crmkit.spi;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The transaction in which a command runs: the library's own, or the host's. Only one thread may use it at a time, and
 * nobody may use it after the call that passed it has returned.
 *
 * @since 0.1
 */
public interface Transaction {

    /**
     * Returns the underlying object of this transaction, for example its {@code java.sql.Connection}, so that a ledger
     * in the same database can take part. The caller must not commit it, roll it back or close it.
     *
     * @param type the type of the wanted object
     * @return the object; empty if this transaction has none of that type
     */
    <T> Optional<T> unwrap(Class<T> type);

    /** Registers a participant that is notified when the transaction completes. */
    void enlist(Participant participant);

    /**
     * Runs a part that may fail, in a savepoint. If the part throws an exception, only its writes are rolled back, the
     * exception reaches the caller, and the transaction can continue.
     */
    <T> T attempt(Supplier<T> part);

    /**
     * Is notified how a transaction ended. Its methods must not throw exceptions, because the outcome can no longer be
     * changed.
     */
    interface Participant {

        /** Called after the final commit. */
        default void committed() {}

        /** Called after a rollback. This includes a rollback to a savepoint that undoes only the command. */
        default void rolledBack() {}

        /**
         * Called when the connection broke during the commit, so that the outcome is unknown. The default treats this
         * as a rollback.
         */
        default void unknown() {
            rolledBack();
        }
    }
}
