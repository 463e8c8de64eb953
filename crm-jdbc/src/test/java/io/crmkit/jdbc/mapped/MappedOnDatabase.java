package io.crmkit.jdbc.mapped;

import io.crmkit.Crm;
import io.crmkit.CrmBuilder;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.testkit.Fixtures;
import io.crmkit.testkit.StoreContract;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

/** The contract of stores with customers, employees and products in a host's tables: each test is a company of its own. */
abstract class MappedOnDatabase implements StoreContract {

    private static final Map<TestDatabase, Setting> SETTINGS = new EnumMap<>(TestDatabase.class);
    private static final AtomicInteger LEDGER = new AtomicInteger();

    private final String ledger = "company " + LEDGER.incrementAndGet();
    private final Setting setting;
    private final Crm crm;

    MappedOnDatabase(TestDatabase database) {
        setting = SETTINGS.computeIfAbsent(database, Setting::new);
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
        return Fixtures.on(setting.store).ledgerName(ledger).ledgers(setting.host::ledger);
    }

    private static final class Setting {
        final JdbcStore store;
        final TreeHost host;

        Setting(TestDatabase database) {
            DataSource source = database.freshPool(4);
            store = JdbcStore.standalone(source).build();
            host = TreeHost.on(database, source);
        }
    }
}
