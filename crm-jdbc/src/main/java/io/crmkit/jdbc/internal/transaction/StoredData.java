package io.crmkit.jdbc.internal.transaction;

import io.crmkit.spi.BlobStore;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.store.Stores;

/** Gives access to what a database keeps. The transactions know only this of the packages that read and write tables. */
public interface StoredData {

    /** Returns the stores of a ledger, which work in a transaction. */
    Stores stores(JdbcTransaction transaction, LedgerContext ledger);

    /** Returns the CRM's own ledger of a name. */
    Ledger ownLedger(String name);

    /** Returns the table with the contents of documents. */
    BlobStore ownBlobs();
}
