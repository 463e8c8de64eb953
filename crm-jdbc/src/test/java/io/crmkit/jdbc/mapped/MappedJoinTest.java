package io.crmkit.jdbc.mapped;

import static io.crmkit.testkit.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.error.BusyException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.InUseException;
import io.crmkit.error.ValidationException;
import io.crmkit.error.Violation;
import io.crmkit.jdbc.CrmSchema;
import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.JoinedConnection;
import io.crmkit.jdbc.MappedLedger;
import io.crmkit.jdbc.MappedTable;
import io.crmkit.jdbc.NewKey;
import io.crmkit.jdbc.testdb.StatementCount;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.MasterColumns;
import io.crmkit.list.ListQuery;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.spi.Ledger;
import io.crmkit.testkit.Fixtures;
import io.crmkit.testkit.Listed;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A mapped ledger in the transaction of its host. */
class MappedJoinTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("M1: host and CRM see each other's changes in one transaction; a rollback undoes both")
    void visibleBothWays(TestDatabase database) throws SQLException {
        try (Joined host = new Joined(database)) {
            Customer added = host.add("C1");
            assertThat(host.count("\"Customer\" where code = 'C1' and company = 7"))
                    .isEqualTo(1);
            host.execute("update \"Customer\" set name = 'Renamed' where code = 'C1'");
            assertThat(host.crm.customers().get(added.id()).name()).isEqualTo("Renamed");
            host.rollback();
            assertThat(host.crm.customers().findByCode("C1")).isEmpty();
            assertThat(host.count("\"Customer\" where code = 'C1'")).isZero();

            host.execute("insert into \"Customer\" (company, code, name) values (7, 'H1', 'Of the host')");
            host.execute("insert into \"Customer\" (company, code, name) values (8, 'H1', 'Of another company')");
            Customer ofHost = host.crm.customers().findByCode("H1").orElseThrow();
            assertThat(ofHost.name()).isEqualTo("Of the host");
            OpportunityId id = opportunity(host.crm, ofHost);
            host.rollback();
            assertThat(host.crm.opportunities().find(id)).isEmpty();
            assertThat(host.crm.customers().find(ofHost.id())).isEmpty();

            Customer kept = host.add("C2");
            host.commit();
            host.crm.customers().delete(kept.id());
            assertThat(host.count("\"Customer\" where code = 'C2'")).isZero();
            host.rollback();
            assertThat(host.crm.customers().get(kept.id())).isEqualTo(kept);
            host.execute("delete from \"Customer\" where code = 'C2'");
            assertThat(host.crm.customers().find(kept.id())).isEmpty();
            host.rollback();
            assertThat(host.crm.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("K7: a refused change takes back its savepoint only, and the host's work and transaction stay usable")
    void refusedInTheHostsTransaction(TestDatabase database) throws SQLException {
        try (Joined host = new Joined(database)) {
            host.execute("insert into \"Customer\" (company, code, name) values (7, 'H1', 'Of the host')");
            refused(ErrorCode.HOST_REFUSED, () -> host.crm.customers().add(Customer.draft("C1", "Forbidden")));
            assertThat(host.count("\"Customer\" where company = 7")).isEqualTo(1);
            host.add("C1");
            host.commit();
            assertThat(Listed.codes(host.crm.customers())).containsExactly("C1", "H1");
            assertThat(host.connection.getAutoCommit()).isFalse();
        }
    }

    @Test
    @DisplayName(
            "K5: after a failed statement of the host PostgreSQL refuses every call, and the error says to roll back")
    void abortedByTheHost() throws SQLException {
        try (Joined host = new Joined(TestDatabase.POSTGRESQL)) {
            assertThatThrownBy(() -> host.execute("insert into nowhere values (1)"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> host.crm.customers().findByCode("C1"))
                    .isInstanceOfSatisfying(
                            BusyException.class, told -> assertThat(told.code()).isEqualTo(ErrorCode.TRANSACTION_ENDED))
                    .hasMessageContaining("the host", "roll it back");
            host.rollback();
            assertThat(host.crm.customers().findByCode("C1")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("K7: every statement runs on the host's only connection")
    void nothingOutside(TestDatabase database) throws SQLException {
        try (Joined host = new Joined(database)) {
            List<String> statements = host.count.of(() -> {
                Customer customer = host.add("C1");
                opportunity(host.crm, customer);
                host.crm.customers().usages(customer.id());
                host.crm.customers().level().search(ListQuery.all());
                host.crm.customers().search(ListQuery.all().where(MasterColumns.containing("c")));
            });
            assertThat(statements).hasSizeGreaterThan(10);
            host.rollback();
            assertThat(host.count("\"Customer\"")).isZero();
            assertThat(host.count("crm_opportunity")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M4, K2: a customer that is deleted in an open transaction cannot be named meanwhile, nor the reverse")
    void deletedMeanwhile(TestDatabase database) throws Exception {
        try (Joined host = new Joined(database)) {
            Crm alone = host.alone();
            Customer first = host.add("C1");
            Customer second = host.add("C2");
            host.commit();
            host.crm.customers().delete(first.id());
            CompletableFuture<OpportunityId> named = CompletableFuture.supplyAsync(() -> opportunity(alone, first));
            stillWaits(named);
            host.commit();
            assertThat(named.handle((id, failed) -> failed.getCause()).get(20, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(
                            ValidationException.class,
                            refused -> assertThat(refused.violations())
                                    .extracting(Violation::code)
                                    .containsExactly(ErrorCode.UNKNOWN_REFERENCE));

            opportunity(host.crm, second);
            CompletableFuture<Void> deleted =
                    CompletableFuture.runAsync(() -> alone.customers().delete(second.id()));
            stillWaits(deleted);
            host.commit();
            assertThat(deleted.handle((id, failed) -> failed.getCause()).get(20, TimeUnit.SECONDS))
                    .isInstanceOf(InUseException.class);
            assertThat(alone.verify()).isEmpty();
        }
    }

    private static void stillWaits(CompletableFuture<?> work) throws InterruptedException {
        Thread.sleep(700);
        assertThat(work).isNotDone();
    }

    private static OpportunityId opportunity(Crm crm, Customer customer) {
        return crm.opportunities()
                .add(AddOpportunity.builder()
                        .subject("Subject")
                        .customer(customer.id())
                        .salesperson(
                                crm.employees().findByCode("E1").orElseThrow().id())
                        .stage(new Fixtures(crm).stage("Proposal"))
                        .start(Fixtures.TODAY)
                        .build())
                .id();
    }

    /** A host with one connection, tables that are called like ours, and keys that tell rows apart within a company. */
    private static final class Joined implements AutoCloseable {

        final StatementCount count = new StatementCount();
        final DataSource source;
        final Ledger ledger;
        final Connection connection;
        final JoinedConnection transaction;
        final Crm crm;

        Joined(TestDatabase database) throws SQLException {
            source = database.freshDatabase();
            CrmSchema.migrate(source, CrmSchema.PREFIX);
            String customer = database == TestDatabase.MARIADB ? "`Customer`" : "\"Customer\"";
            TestDatabase.execute(
                    source,
                    "create table " + customer + " (company int not null, code varchar(20) not null, name varchar(40)"
                            + " not null, primary key (company, code), constraint allowed check (name <> 'Forbidden'))",
                    "create table employee (id int primary key, code varchar(20) not null, name varchar(40) not null)",
                    "insert into employee values (1, 'E1', 'Ann')");
            ledger = MappedLedger.builder()
                    .customers(MappedTable.of("\"Customer\"")
                            .source("cust")
                            .id("code", IdType.TEXT)
                            .where("company", 7)
                            .editable(NewKey.code()))
                    .employees(MappedTable.of("employee"))
                    .others(JdbcStore.standalone(source).build().ownLedger("main"))
                    .build(source);
            connection = count.on(source).getConnection();
            connection.setAutoCommit(false);
            if (database == TestDatabase.MARIADB) {
                execute("set sql_mode = concat(@@sql_mode, ',ANSI_QUOTES')");
            }
            transaction = JoinedConnection.of(connection);
            crm = Fixtures.on(JdbcStore.joining(transaction).build())
                    .ledger(ledger)
                    .build();
            crm.createLedger();
            commit();
        }

        Customer add(String code) {
            return crm.customers().add(Customer.draft(code, "Customer " + code));
        }

        /** The CRM in transactions of its own on the same tables. */
        Crm alone() {
            return Fixtures.on(JdbcStore.standalone(source).build())
                    .ledger(ledger)
                    .build();
        }

        void execute(String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        long count(String what) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select count(*) from " + what)) {
                rows.next();
                return rows.getLong(1);
            }
        }

        void commit() throws SQLException {
            connection.commit();
            transaction.committed();
        }

        void rollback() throws SQLException {
            connection.rollback();
            transaction.rolledBack();
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            connection.close();
        }
    }
}
