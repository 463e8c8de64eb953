package io.crmkit.jdbc.mapped;

import io.crmkit.Crm;
import io.crmkit.CrmBuilder;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.spi.store.Store;
import io.crmkit.testkit.Fixtures;
import io.crmkit.testkit.contract.AccessContract;
import io.crmkit.testkit.contract.AnalysisContract;
import io.crmkit.testkit.contract.ContactPersonContract;
import io.crmkit.testkit.contract.ExchangeContract;
import io.crmkit.testkit.contract.LedgersContract;
import io.crmkit.testkit.contract.ListContract;
import io.crmkit.testkit.contract.ProjectAnalysisContract;
import io.crmkit.testkit.contract.QuoteAnalysisContract;
import io.crmkit.testkit.contract.TreeContract;
import io.crmkit.testkit.contract.TreeUseContract;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

/**
 * The contracts that lean on customers, employees and products, with these in a host's tables: each test is a company of
 * its own. Lists by the names of a host go by its database (L5), for which there are tests beside these.
 */
abstract class MappedOnDatabase
        implements TreeContract,
                TreeUseContract,
                ContactPersonContract,
                ListContract,
                AnalysisContract,
                ProjectAnalysisContract,
                QuoteAnalysisContract,
                LedgersContract,
                AccessContract,
                ExchangeContract {

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
        final Store store;
        final TreeHost host;

        Setting(TestDatabase database) {
            DataSource source = database.freshPool(4);
            store = JdbcStore.standalone(source).build();
            host = TreeHost.on(database, source);
        }
    }
}
