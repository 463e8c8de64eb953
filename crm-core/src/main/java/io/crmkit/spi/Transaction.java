package io.crmkit.spi;

import io.crmkit.spi.store.LedgerContext;
import io.crmkit.spi.store.Stores;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The transaction a command runs in: the library's own, or the host's. Used by one thread at a time and not after the
 * call that handed it out has returned.
 */
public interface Transaction {

    /**
     * What the transaction is made of, such as its {@code java.sql.Connection}, so that a ledger in the same database
     * takes part. What it gives must not be committed, rolled back or closed.
     */
    <T> Optional<T> unwrap(Class<T> type);

    /** Has something told how the transaction ends. */
    void enlist(Participant participant);

    /** The stores of a ledger in this transaction. */
    Stores stores(LedgerContext ledger);

    /** Runs a part of it that may fail: what a failed part has written is taken back, and the transaction goes on. */
    <T> T attempt(Supplier<T> part);

    /** Hears how a transaction ended. No method may throw. */
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
