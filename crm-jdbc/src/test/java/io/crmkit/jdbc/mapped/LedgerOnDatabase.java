package io.crmkit.jdbc.mapped;

import io.crmkit.Crm;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.store.Store;
import io.crmkit.testkit.EditableLedgerContract;
import io.crmkit.testkit.Fixtures;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

/** The contract of ledgers on a database, each test on a ledger of its own. */
abstract class LedgerOnDatabase {

    private static final Map<TestDatabase, DataSource> SOURCES = new EnumMap<>(TestDatabase.class);
    private static final AtomicInteger LEDGER = new AtomicInteger();

    private final TestDatabase database;

    LedgerOnDatabase(TestDatabase database) {
        this.database = database;
    }

    /** Of a ledger with entries. */
    private abstract static class OfLedger implements EditableLedgerContract {

        final DataSource source;
        final Store store;
        final String name = "contract " + LEDGER.incrementAndGet();
        private final Ledger ledger;
        private final Crm crm;

        OfLedger(TestDatabase database) {
            source = SOURCES.computeIfAbsent(database, d -> d.freshPool(4));
            store = JdbcStore.standalone(source).build();
            ledger = prepared(database);
            crm = crm(name, ledger);
        }

        private Crm crm(String called, Ledger on) {
            Crm created = Fixtures.on(store).ledgerName(called).ledger(on).build();
            created.createLedger();
            return created;
        }

        /** The ledger, with entries. */
        abstract Ledger prepared(TestDatabase database);

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

        /** Adds the same to a ledger that is empty. */
        void fill(String called, Ledger on) {
            Fixtures with = new Fixtures(crm(called, on));
            CustomerId south = with.customer("South");
            with.customer("S1", with.customer("South east", south));
            with.customer("S2", south);
            with.customer("N 100%");
            with.employee("E2", with.employee("E1"));
            with.quotes().product("P1");
        }
    }

    @Nested
    @DisplayName("The CRM's own ledger")
    class Own extends OfLedger {

        Own() {
            super(database);
        }

        @Override
        Ledger prepared(TestDatabase on) {
            Ledger own = store.ownLedger(name);
            fill(name, own);
            return own;
        }
    }

    @Nested
    @DisplayName("A host's trees")
    class Trees extends OfLedger {

        Trees() {
            super(database);
        }

        @Override
        Ledger prepared(TestDatabase on) {
            TreeHost host = TreeHost.on(on, source);
            fill(name + " b", host.ledger(name + " b"));
            Ledger mapped = host.ledger(name);
            fill(name, mapped);
            return mapped;
        }
    }

    @Nested
    @DisplayName("A host's books: two tables of partners, groups of articles")
    class Books extends OfLedger {

        Books() {
            super(database);
        }

        @Override
        Ledger prepared(TestDatabase on) {
            return new BooksHost(on, source).described().build(source);
        }

        /** Articles have numbers. */
        @Override
        public String code(MasterKind kind, int number) {
            return kind == MasterKind.PRODUCT ? String.valueOf(number) : super.code(kind, number);
        }

        @Override
        public Optional<String> use(LedgerId id) {
            invoice(id, 0, BigDecimal.ZERO);
            return Optional.of("invoice");
        }

        @Override
        public boolean owe(CustomerId id, BigDecimal amount) {
            invoice(id, 1, amount);
            return true;
        }

        private void invoice(LedgerId id, int posted, BigDecimal amount) {
            TestDatabase.execute(
                    source,
                    "insert into invoice (owner, posted, open_amount) values ('" + id.key() + "', " + posted + ", "
                            + amount + ")");
        }
    }
}
