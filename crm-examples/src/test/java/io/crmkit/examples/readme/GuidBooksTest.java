package io.crmkit.examples.readme;

import io.crmkit.Crm;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.Store;
import io.crmkit.testkit.EditableLedgerContract;
import io.crmkit.testkit.Fixtures;
import javax.sql.DataSource;

class GuidBooksTest implements EditableLedgerContract {

    private final DataSource books = GuidTables.create(); // a copy of yours
    private final JdbcStore store = JdbcStore.standalone(books).build();
    private final Ledger ledger = GuidBooks.ledger(books, store);
    private final Crm crm = Fixtures.on(store).ledger(ledger).build();

    GuidBooksTest() {
        crm.createLedger();
    }

    @Override
    public Store store() {
        return store;
    }

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public Crm crm() {
        return crm;
    }
}
