package io.crmkit.jdbc.internal.transaction;

import io.crmkit.spi.store.StoreTransaction;
import java.util.function.Function;

/** Runs work in transactions: our own, or savepoints of the host's. */
public interface Transactions {

    <T> T write(Function<StoreTransaction, T> work);

    <T> T read(Function<StoreTransaction, T> work);

    /** Another number whenever the settings of a ledger are known to have been changed. */
    long settingsVersion();

    /** Whether participants hear of the commit. */
    boolean notifiesCompletion();

    /** Whether the transactions are our own. */
    boolean areOwn();

    /** Closes what was opened for them. */
    default void close() {}
}
