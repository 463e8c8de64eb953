package io.crmkit.jdbc.internal.transaction;

import io.crmkit.spi.BlobStore;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.store.Stores;

/**
 * Gives access to the data of a database. It is all that transactions know of the packages that read and write tables,
 * which keeps the packages free of cycles.
 */
public interface StoredData {

    /** Returns the stores of a ledger that work in a transaction. */
    Stores stores(JdbcTransaction transaction, LedgerContext ledger);

    /** Returns the CRM's own ledger with a name. It need not exist yet. */
    Ledger ownLedger(String name);

    /** Returns the store that keeps the contents of attachments in a table. */
    BlobStore ownBlobs();
}
