package io.crmkit.jdbc.mapped;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.error.InUseException;
import io.crmkit.jdbc.HostQuery;
import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.MappedLedger;
import io.crmkit.jdbc.MappedTable;
import io.crmkit.jdbc.NewKey;
import io.crmkit.jdbc.testdb.StatementCount;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.HostUsage;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.store.Store;
import io.crmkit.testkit.Fixtures;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 100 000 customers of a host in a tree of six levels. */
class LargeTreeTest {

    private static final int CUSTOMERS = 100_000;
    private static final int BRANCHES = 7;
    private static final int FIRST_LEAF = 14285;
    private static final int LEVELS = 6;

    private final StatementCount count = new StatementCount();

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "M7, M4: a page, a search, the entries below a category and the usages of an entry are one statement each"
                    + " each, whose rows are what is asked for")
    void oneStatementEach(TestDatabase database) throws SQLException {
        DataSource source = database.freshPool(2);
        fill(source);
        Store store = JdbcStore.standalone(count.on(source)).build();
        Ledger ledger = ledger(source, store);
        Crm crm = Fixtures.on(store).ledger(ledger).build();
        crm.createLedger();
        Customer top = crm.customers().findByCode("C000003").orElseThrow();
        Customer leaf = crm.customers().findByCode("C099999").orElseThrow();
        assertThat(crm.customers().path(leaf.id())).hasSize(LEVELS - 1);

        Pages pages = new Pages(store, ledger);
        assertThat(one(() -> pages.first(new Ledger.Scope.All(), 50)))
                .hasSize(50)
                .first()
                .extracting(LedgerNode::code)
                .isEqualTo("C0" + FIRST_LEAF);
        assertThat(one(() -> pages.after("C099949", 50)))
                .hasSize(50)
                .last()
                .extracting(LedgerNode::id, LedgerNode::code, LedgerNode::name)
                .containsExactly(leaf.id(), leaf.code(), leaf.name());
        assertThat(one(() -> pages.first(new Ledger.Scope.Containing("NUMBER 99"), 5)))
                .extracting(LedgerNode::name)
                .containsExactly("Number 99000", "Number 99001", "Number 99002", "Number 99003", "Number 99004");
        assertThat(one(() -> pages.first(new Ledger.Scope.Under(top.id()), 50)))
                .hasSize(50)
                .allSatisfy(node -> assertThat(node.category()).isFalse());
        for (Optional<LedgerId> place : List.of(Optional.<LedgerId>empty(), Optional.<LedgerId>of(top.id()))) {
            assertThat(one(() -> pages.first(new Ledger.Scope.Level(place), 1000)))
                    .hasSize(BRANCHES);
        }
        HostUsage usage = one(() -> store.read(transaction -> ledger.usage(transaction, leaf.id())));
        assertThat(usage.documents()).isEqualTo(Map.of("invoice", 2L, "order", 0L));
        assertThat(usage.receivable().orElseThrow()).isEqualByComparingTo("30");

        List<InUseException.Usage> usages = crm.customers().usages(leaf.id());
        assertThat(count.of(() -> crm.customers().usages(leaf.id())))
                .as("the entry, the host, the CRM's documents, the entries below it")
                .hasSize(4);
        assertThat(usages).hasSize(2);
        CustomerId deleted = crm.customers().findByCode("C099998").orElseThrow().id();
        assertThat(count.of(() -> crm.customers().delete(deleted))).hasSizeLessThan(16);
    }

    /** Pages of the customers of a ledger, as it pages itself. */
    private record Pages(Store store, Ledger ledger) {

        List<LedgerNode> first(Ledger.Scope scope, int size) {
            return store.read(
                    transaction -> ledger.page(transaction, MasterKind.CUSTOMER, scope, Optional.empty(), size));
        }

        /** Every leaf after a code. */
        List<LedgerNode> after(String code, int size) {
            return store.read(transaction ->
                    ledger.page(transaction, MasterKind.CUSTOMER, new Ledger.Scope.All(), Optional.of(code), size));
        }
    }

    private <T> T one(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        assertThat(count.of(() -> answer.set(question.get()))).hasSize(1);
        return answer.get();
    }

    private static Ledger ledger(DataSource source, Store store) {
        return MappedLedger.builder()
                .customers(MappedTable.of("partner")
                        .id("id", IdType.INTEGER)
                        .parent("parent_id")
                        .receivable(HostQuery.sum("invoice", "partner_id", "amount"))
                        .usedBy("invoice", HostQuery.count("invoice", "partner_id"))
                        .usedBy("order", HostQuery.count("orders", "partner_id"))
                        .editable(NewKey.next()))
                .others(store.ownLedger("main"))
                .build(source);
    }

    private static void fill(DataSource source) throws SQLException {
        TestDatabase.execute(
                source,
                "create table partner (id int primary key, code varchar(20) not null unique, name varchar(40) not null,"
                        + " parent_id int)",
                "create table invoice (id int primary key, partner_id int not null, amount decimal(12, 2) not null)",
                "create table orders (id int primary key, partner_id int not null)");
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into partner values (?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < CUSTOMERS; i++) {
                insert.setInt(1, i);
                insert.setString(2, "C%06d".formatted(i));
                insert.setString(3, "Number " + i);
                insert.setObject(4, i < BRANCHES ? null : i / BRANCHES - 1);
                insert.addBatch();
                if (i % 1000 == 999) {
                    insert.executeBatch();
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
        TestDatabase.execute(
                source,
                "create index partner_parent_ix on partner (parent_id)",
                "insert into invoice values (1, 99999, 10), (2, 99999, 20), (3, 5, 7)");
    }
}
