package io.crmkit.spi.store;

import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.Transaction;

/**
 * A transaction as the library itself sees it: it also gives access to the stores, which cannot be reached otherwise.
 *
 * @since 0.1
 */
public interface StoreTransaction extends Transaction {

    /** The stores of a ledger in this transaction. */
    Stores stores(LedgerContext ledger);
}
