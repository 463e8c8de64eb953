package io.crmkit.jdbc.contract;

import io.crmkit.Crm;
import io.crmkit.CrmBuilder;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.spi.store.Store;
import io.crmkit.testkit.Fixtures;
import io.crmkit.testkit.StoreContract;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;

/** The contract of stores on a database: each test has a ledger of its own in one schema. */
abstract class OnDatabase implements StoreContract {

    private static final Map<TestDatabase, Store> STORES = new EnumMap<>(TestDatabase.class);
    private static final AtomicInteger LEDGER = new AtomicInteger();

    private final String ledger = "ledger " + LEDGER.incrementAndGet();
    private final Store store;
    private final Crm crm;

    OnDatabase(TestDatabase database) {
        store = STORES.computeIfAbsent(
                database, d -> JdbcStore.standalone(d.freshPool(4)).build());
        crm = builder().build();
    }

    @BeforeEach
    void createLedger() {
        crm.createLedger();
    }

    @Override
    public Crm crm() {
        return crm;
    }

    @Override
    public CrmBuilder builder() {
        return Fixtures.on(store).ledgerName(ledger);
    }
}
