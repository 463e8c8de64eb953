package io.crmkit.examples.readme;

import io.crmkit.Crm;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.store.Store;
import io.crmkit.testkit.EditableLedgerContract;
import io.crmkit.testkit.Fixtures;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

class GuidBooksTest implements EditableLedgerContract {

    private final DataSource books = GuidTables.create(); // a copy of yours
    private final Store store = JdbcStore.standalone(books).build();
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

    @Override
    public Optional<String> use(LedgerId id) { // a document of yours that uses the entry, and your word for it
        if (id.kind() != MasterKind.CUSTOMER) {
            return Optional.empty();
        }
        GuidTables.execute(books, "insert into invoices (guid, owner_guid) values (?, ?)", key(), id.key());
        return Optional.of("invoice");
    }

    @Override
    public boolean owe(CustomerId id, BigDecimal amount) { // adds up: -120.50 settles
        String lot = key();
        GuidTables.execute(books, "insert into invoices values (?, ?, ?)", key(), id.key(), lot);
        GuidTables.execute(books, "insert into splits values (?, ?, ?, 100)", key(), lot, amount.movePointRight(2));
        return true;
    }

    @Override
    public String code(MasterKind kind, int number) { // a code that your constraints accept
        return String.valueOf(number);
    }

    private static String key() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
