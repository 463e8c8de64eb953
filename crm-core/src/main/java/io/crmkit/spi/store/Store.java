package io.crmkit.spi.store;

import io.crmkit.spi.BlobStore;
import io.crmkit.spi.Ledger;
import java.util.function.Function;

/**
 * The place where the CRM keeps its data. Thread-safe. The stores of the single kinds are reachable only from within a
 * transaction.
 *
 * @since 0.1
 */
public interface Store extends AutoCloseable {

    /**
     * Runs a command in a transaction. A store that owns its transactions commits after the work has returned and rolls
     * back if the work throws an exception; it may retry the work after a conflict. A store that joins the host's
     * transactions runs the work in a savepoint.
     *
     * @param work the command; it may run more than once
     * @return the value that the work returned
     * @throws io.crmkit.error.BusyException if locks could not be acquired; nothing was changed
     * @throws io.crmkit.error.OutcomeUnknownException if the connection broke during the commit
     * @throws io.crmkit.error.StorageException if the store failed; nothing was changed
     */
    <T> T write(Function<StoreTransaction, T> work);

    /** Runs queries, all of which see the same state of the data. They must not write. */
    <T> T read(Function<StoreTransaction, T> work);

    /** Returns the CRM's own ledger of this name in this store, for hosts that have no ledger. */
    Ledger ownLedger(String name);

    /** Returns the place where this store keeps the contents of attachments, for hosts that configure no other. */
    BlobStore ownBlobs();

    /**
     * Returns whether this store learns when a transaction that it joined is committed. Only then can it call
     * after-commit listeners.
     */
    default boolean notifiesCompletion() {
        return true;
    }

    /** Returns whether this store runs its own transactions; otherwise it joins those of the host. */
    default boolean ownsTransactions() {
        return true;
    }

    /** Closes only the resources that this store opened itself. */
    @Override
    default void close() {}
}
