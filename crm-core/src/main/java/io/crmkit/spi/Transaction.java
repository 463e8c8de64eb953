package io.crmkit.spi;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The transaction a command runs in: the library's own, or the host's. Used by one thread at a time and not after the
 * call that handed it out has returned.
 *
 * @since 0.1
 */
public interface Transaction {

    /**
     * What the transaction is made of, such as its {@code java.sql.Connection}, so that a ledger in the same database
     * takes part. What it gives must not be committed, rolled back or closed.
     */
    <T> Optional<T> unwrap(Class<T> type);

    /** Registers a participant that is notified when the transaction completes. */
    void enlist(Participant participant);

    /** Runs a part that may fail. If it fails, its writes are rolled back and the transaction can go on. */
    <T> T attempt(Supplier<T> part);

    /** Is notified how a transaction ended. No method may throw. */
    interface Participant {

        /** After the real commit. */
        default void committed() {}

        /** After the rollback, also of the command alone, to its savepoint. */
        default void rolledBack() {}

        /** When the connection broke at commit, so that either may be so. */
        default void unknown() {
            rolledBack();
        }
    }
}
