package io.crmkit.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.error.InUseException;
import io.crmkit.jdbc.HostQuery;
import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.Label;
import io.crmkit.jdbc.MappedLedger;
import io.crmkit.jdbc.MappedTable;
import io.crmkit.jdbc.NewKey;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.EntryDraft;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.Store;
import io.crmkit.testkit.EditableLedgerContract;
import io.crmkit.testkit.Fixtures;
import io.crmkit.user.Actor;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the README shows of mapping a ledger: the books of a program whose keys are GUIDs. */
class MappingSnippetTest {

    private final DataSource dataSource = books();

    private Ledger mapped(JdbcStore store) {
        return MappedLedger.builder()
                .customers(
                        MappedTable.of("customers")
                                .id("guid", IdType.TEXT)
                                .code("id")
                                .name("name")
                                .partnerKind(PartnerKind.CUSTOMER)
                                .attribute(Attribute.PHONE, "addr_phone")
                                .whereNot("active", 0)
                                .receivable(HostQuery.sql("select sum(s.value_num * 1.0 / s.value_denom) from splits s"
                                        + " join invoices i on s.lot_guid = i.post_lot where i.owner_guid = ?"))
                                .usedBy("invoice", HostQuery.count("invoices", "owner_guid"))
                                .editable(NewKey.hex())
                                .onInsert("currency", "EUR")
                                .onInsert("active", 1),
                        MappedTable.of("vendors")
                                .id("guid", IdType.TEXT)
                                .code(Label.text("V").andColumn("id"))
                                .partnerKind(PartnerKind.SUPPLIER))
                .employees(MappedTable.of("employees")
                        .id("guid", IdType.TEXT)
                        .code("id")
                        .name("username"))
                .others(store.ownLedger("main"))
                .build(dataSource);
    }

    @Test
    @DisplayName("M1, M4, M6: the README's mapping")
    void theBooks() throws SQLException {
        JdbcStore store = JdbcStore.standalone(dataSource).build();
        Crm crm = Crm.builder()
                .store(store)
                .ledger(mapped(store))
                .actor(Actor.of("ann"))
                .build();
        crm.createLedger();
        assertThat(crm.customers().all(Optional.empty(), 10))
                .extracting(Customer::code)
                .containsExactly("000001", "V000001");
        Customer owes = crm.customers().findByCode("000001").orElseThrow();
        assertThatThrownBy(() -> crm.customers().delete(owes.id()))
                .isInstanceOf(InUseException.class)
                .hasMessageContaining("receivable 250.50")
                .hasMessageContaining("invoice 1");
        Customer added = crm.customers().add(new EntryDraft<>("000002", "New", CustomerDetails.none()), null);
        assertThat(added.id().key()).matches("[0-9a-f]{32}");
    }

    @Nested
    class BooksLedgerTest implements EditableLedgerContract {
        private final JdbcStore store = JdbcStore.standalone(dataSource).build();
        private final Ledger ledger = mapped(store);
        private final Crm crm = Fixtures.on(store).ledger(ledger).build();

        BooksLedgerTest() {
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

    private static DataSource books() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : new String[] {
                "create table customers (guid varchar(32) primary key, id varchar(2048) not null, name varchar(2048) not"
                        + " null, addr_phone varchar(128), active int not null, currency varchar(32) not null)",
                "create table vendors (guid varchar(32) primary key, id varchar(2048) not null, name varchar(2048) not"
                        + " null)",
                "create table employees (guid varchar(32) primary key, id varchar(2048) not null, username varchar(2048)"
                        + " not null)",
                "create table invoices (guid varchar(32) primary key, owner_guid varchar(32), post_lot varchar(32))",
                "create table splits (guid varchar(32) primary key, lot_guid varchar(32), value_num bigint, value_denom"
                        + " bigint)",
                "insert into customers values ('c1', '000001', 'Alpha', null, 1, 'EUR')",
                "insert into vendors values ('v1', '000001', 'Beta')",
                "insert into employees values ('e1', '000001', 'ann')",
                "insert into invoices values ('i1', 'c1', 'l1')",
                "insert into splits values ('s1', 'l1', 25050, 100)"
            }) {
                statement.execute(sql);
            }
            return source;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
