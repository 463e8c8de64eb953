package io.crmkit.spi.store;

import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.Transaction;

/**
 * A transaction as the library itself sees it. In addition to what a host sees, it gives access to the stores; there is
 * no other way to reach them.
 *
 * @since 0.1
 */
public interface StoreTransaction extends Transaction {

    /** Returns the stores of a ledger within this transaction. */
    Stores stores(LedgerContext ledger);
}
