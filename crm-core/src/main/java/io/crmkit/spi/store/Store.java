package io.crmkit.spi.store;

import io.crmkit.spi.BlobStore;
import io.crmkit.spi.Ledger;
import java.util.function.Function;

/**
 * Where the CRM keeps its data. Thread-safe. Stores are reached only from a transaction.
 *
 * @since 0.1
 */
public interface Store extends AutoCloseable {

    /**
     * Runs a command in a transaction: an own one, which is committed if the work returns and rolled back if it
     * throws, and may be tried again after a conflict; or a savepoint of the host's.
     *
     * @throws io.crmkit.error.BusyException if locks could not be had; nothing was changed
     * @throws io.crmkit.error.OutcomeUnknownException if the connection broke at commit
     * @throws io.crmkit.error.StorageException if the store failed; nothing was changed
     */
    <T> T write(Function<StoreTransaction, T> work);

    /** Runs queries on one state of the data. They must not write. */
    <T> T read(Function<StoreTransaction, T> work);

    /**
     * Another number whenever the settings of a ledger have been changed through this store, or were found to have
     * been changed by somebody else: until then they may be kept.
     */
    long settingsVersion();

    /** The CRM's own ledger in this store, for hosts that bring none. */
    Ledger ownLedger(String name);

    /** Where this store keeps the contents of documents, for hosts that bring no place of their own. */
    BlobStore ownBlobs();

    /** Whether this store learns when a joined transaction is committed, so that after-commit listeners can be served. */
    default boolean notifiesCompletion() {
        return true;
    }

    /** Whether this store runs its own transactions, as opposed to joining the host's. */
    default boolean ownsTransactions() {
        return true;
    }

    /** Closes only what this store opened itself. */
    @Override
    default void close() {}
}
