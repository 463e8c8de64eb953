package io.crmkit.jdbc.internal.transaction;

import io.crmkit.spi.BlobStore;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.store.Store;

/** The common part of the store with its own transactions and the one that joins those of the host. */
abstract class TransactionalStore implements Store {

    final JdbcSetup setup;

    TransactionalStore(JdbcSetup setup) {
        this.setup = setup;
    }

    @Override
    public final Ledger ownLedger(String name) {
        return setup.data().ownLedger(name);
    }

    @Override
    public final BlobStore ownBlobs() {
        return setup.data().ownBlobs();
    }
}
