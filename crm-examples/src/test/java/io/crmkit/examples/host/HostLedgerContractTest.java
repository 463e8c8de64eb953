package io.crmkit.examples.host;

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
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

/** The test kit's contract of ledgers on the ledgers of the accounting product, as a host runs it on its own. */
class HostLedgerContractTest {

    private static final Map<TestDatabase, DataSource> SOURCES = new EnumMap<>(TestDatabase.class);
    private static final AtomicInteger LEDGER = new AtomicInteger();

    @Nested
    @DisplayName("Written by hand, on H2")
    class HandWrittenOnH2 extends OfProduct {
        HandWrittenOnH2() {
            super(TestDatabase.H2, source -> new HandWrittenLedger());
        }
    }

    @Nested
    @DisplayName("Written by hand, on PostgreSQL")
    class HandWrittenOnPostgreSql extends OfProduct {
        HandWrittenOnPostgreSql() {
            super(TestDatabase.POSTGRESQL, source -> new HandWrittenLedger());
        }
    }

    @Nested
    @DisplayName("Written by hand, on MariaDB")
    class HandWrittenOnMariaDb extends OfProduct {
        HandWrittenOnMariaDb() {
            super(TestDatabase.MARIADB, source -> new HandWrittenLedger());
        }
    }

    @Nested
    @DisplayName("Mapped, on H2")
    class MappedOnH2 extends OfProduct {
        MappedOnH2() {
            super(TestDatabase.H2, MappedBooks::ledger);
        }
    }

    /** Of the product, each test with new tables. */
    private abstract static class OfProduct implements EditableLedgerContract {

        private final DataSource source;
        private final Store store;
        private final Ledger ledger;
        private final Crm crm;

        OfProduct(TestDatabase database, Function<DataSource, Ledger> made) {
            source = SOURCES.computeIfAbsent(database, d -> d.freshPool(2));
            for (String table : List.of("voucher", "invoice", "goods", "goods_group", "staff", "partner")) {
                TestDatabase.execute(source, "drop table if exists " + table);
            }
            books(AccountingProduct::install);
            store = JdbcStore.standalone(source).build();
            ledger = made.apply(source);
            crm = Fixtures.on(store)
                    .ledgerName("contract " + LEDGER.incrementAndGet())
                    .ledger(ledger)
                    .build();
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
        public Optional<String> use(LedgerId id) {
            if (id.kind() != MasterKind.CUSTOMER) {
                return Optional.empty();
            }
            books(product -> product.invoice(Long.parseLong(id.key()), BigDecimal.ZERO));
            return Optional.of("invoice");
        }

        @Override
        public boolean owe(CustomerId id, BigDecimal amount) {
            books(product -> product.invoice(Long.parseLong(id.key()), amount));
            return true;
        }

        @Override
        public boolean oweTo(CustomerId id, BigDecimal amount) {
            books(product -> product.bill(Long.parseLong(id.key()), amount));
            return true;
        }

        private void books(Consumer<AccountingProduct> work) {
            try (Connection connection = source.getConnection()) {
                work.accept(new AccountingProduct(connection));
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
