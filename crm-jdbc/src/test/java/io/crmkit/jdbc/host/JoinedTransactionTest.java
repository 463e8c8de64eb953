package io.crmkit.jdbc.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.crmkit.Crm;
import io.crmkit.error.ConfigurationException;
import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.StorageException;
import io.crmkit.event.CrmEvent;
import io.crmkit.event.CrmListener;
import io.crmkit.jdbc.CrmSchema;
import io.crmkit.jdbc.HostTransaction;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.list.ListQuery;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.RecordId;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.testkit.Fixtures;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JoinedTransactionTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("K7: the host's rollback undoes everything, its commit keeps everything")
    void rollbackAndCommit(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            Crm crm = host.ready();
            Fixtures with = new Fixtures(crm);
            OpportunityId gone = with.opportunity().id();
            with.completed(gone);
            assertThat(crm.contactRecords().of(gone)).hasSize(1);
            host.rollback();
            assertThat(crm.opportunities().find(gone)).isEmpty();
            assertThat(host.count(
                            "crm_change_entry where ledger = '" + host.ledger() + "' and action <> 'ledger.create'"))
                    .isZero();

            OpportunityId kept = new Fixtures(crm).opportunity().id();
            host.commit();
            assertThat(crm.opportunities().find(kept)).isPresent();
            assertThat(crm.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("K10: auto-commit, isolation, read-only and the connection itself are untouched, after failures too")
    void connectionUntouched(TestDatabase database) throws SQLException {
        for (int isolation : new int[] {
            Connection.TRANSACTION_READ_COMMITTED,
            Connection.TRANSACTION_REPEATABLE_READ,
            Connection.TRANSACTION_SERIALIZABLE
        }) {
            try (Host host = new Host(database)) {
                host.connection.setTransactionIsolation(isolation);
                Crm crm = host.ready();
                OpportunityId id = new Fixtures(crm).opportunity().id();
                assertThatThrownBy(() -> crm.opportunities().reactivate(id)).isInstanceOf(CrmException.class);
                assertThat(host.connection.isClosed()).isFalse();
                assertThat(host.connection.getAutoCommit()).isFalse();
                assertThat(host.connection.isReadOnly()).isFalse();
                assertThat(host.connection.getTransactionIsolation()).isEqualTo(isolation);
                host.commit();
                assertThat(crm.verify()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("K10: queries work in a host's read-only transaction, and the flag does not change")
    void readOnly(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            Crm crm = host.ready();
            OpportunityId id = new Fixtures(crm).opportunity().id();
            host.commit();
            host.connection.setReadOnly(true);
            assertThat(new Fixtures(crm).numbers(ListQuery.all().withTotal())).hasSize(1);
            assertThat(crm.opportunities().get(id).revision()).isEqualTo(1);
            assertThat(crm.history().of(id)).hasSize(1);
            assertThat(crm.reports()
                            .opportunities(OpportunityCriteria.groupBy(Grouping.CUSTOMER))
                            .total()
                            .count())
                    .isEqualTo(1);
            assertThat(crm.verify()).isEmpty();
            if (database != TestDatabase.H2) {
                // H2 takes the flag for a hint
                assertThatThrownBy(() -> crm.opportunities().approve(id)).isInstanceOf(StorageException.class);
                assertThat(host.connection.isReadOnly()).isTrue();
                assertThat(crm.opportunities().get(id).revision()).isEqualTo(1);
            }
            host.rollback();
            host.connection.setReadOnly(false);
        }
    }

    @Test
    @DisplayName("K7: a call is refused when the host has no transaction to join")
    void nothingToJoin() {
        Crm crm = Fixtures.on(JdbcStore.joining(() -> (HostTransaction) null).build())
                .build();
        assertThatThrownBy(crm::createLedger).isInstanceOf(ConfigurationException.class);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "K7: after a failed command the host's transaction stays usable and keeps the work before and after it")
    void usableAfterFailure(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            Crm crm = host.ready();
            Fixtures with = new Fixtures(crm);
            Opportunity first = with.opportunity();
            int voucher = 1000 + (int) host.count("voucher") * 2;
            host.execute("insert into voucher values (" + voucher + ", 1)");
            assertThatThrownBy(() -> with.opportunity(o -> o.number(first.number())))
                    .isInstanceOfSatisfying(
                            CrmException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NUMBER_TAKEN));
            host.execute("insert into voucher values (" + (voucher + 1) + ", 2)");
            host.commit();
            assertThat(host.count("voucher where id in (" + voucher + ", " + (voucher + 1) + ")"))
                    .isEqualTo(2);
            assertThat(crm.opportunities().find(first.id())).isPresent();
            assertThat(crm.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("K7: a group is one savepoint; its failure undoes the group, but no earlier work in the transaction")
    void group(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            Crm crm = host.ready();
            OpportunityId before = new Fixtures(crm).opportunity().id();
            assertThatThrownBy(() -> crm.inTransaction(group -> {
                        new Fixtures(group).opportunity();
                        return group.opportunities().reactivate(before);
                    }))
                    .isInstanceOf(CrmException.class);
            host.commit();
            assertThat(crm.opportunities().find(before)).isPresent();
            assertThat(host.count("crm_opportunity where ledger = '" + host.ledger() + "'"))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "E1: after-commit listeners are called once the host has committed, and never for rolled-back commands")
    void completion(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            host.ready();
            List<String> heard = new ArrayList<>();
            Crm crm = host.joined().listener(listener(heard)).build();
            Fixtures with = new Fixtures(crm);
            OpportunityId id = with.opportunity().id();
            assertThatThrownBy(() -> crm.opportunities().reactivate(id)).isInstanceOf(CrmException.class);
            assertThat(heard).isEmpty();
            host.commit();
            assertThat(heard).contains("opportunity.add").doesNotContain("opportunity.reactivate");
            heard.clear();
            crm.opportunities().approve(id);
            host.rollback();
            crm.opportunities().terminate(id);
            host.commit();
            assertThat(heard).containsExactly("opportunity.terminate");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("V1: the decimals of a ledger whose creation the host has rolled back are forgotten")
    void scaleIsForgotten(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            Crm crm = host.joined().build();
            crm.createLedger();
            new Fixtures(crm).opportunity();
            host.rollback();
            assertThatThrownBy(() -> new Fixtures(crm).opportunity())
                    .isInstanceOfSatisfying(
                            CrmException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNKNOWN_LEDGER));
            host.joined().scale(3).build().createLedger();
            assertThat(new Fixtures(crm)
                            .opportunity(o -> o.cost(new BigDecimal("1.234")))
                            .present()
                            .cost())
                    .hasToString("1.234");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("E1: the build refuses after-commit listeners if the host does not report its commits")
    void noCompletion(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            HostTransaction silent = () -> host.connection;
            assertThatThrownBy(() -> Fixtures.on(JdbcStore.joining(() -> silent).build())
                            .listener(listener(new ArrayList<>()))
                            .scale(7)
                            .build())
                    .isInstanceOfSatisfying(
                            ConfigurationException.class,
                            e -> assertThat(e.problems()).hasSize(2));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("K10: an auto-commit connection and a missing schema are refused; the transaction stays usable")
    void refused(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            Crm crm = host.ready();
            host.connection.setAutoCommit(true);
            assertThatThrownBy(() -> new Fixtures(crm).opportunity()).isInstanceOf(ConfigurationException.class);
            host.connection.setAutoCommit(false);
            Crm elsewhere = Fixtures.on(
                            JdbcStore.joining(host.transaction).prefix("other_").build())
                    .build();
            assertThatThrownBy(elsewhere::createLedger)
                    .isInstanceOfSatisfying(
                            ConfigurationException.class,
                            e -> assertThat(e.code()).isEqualTo(ErrorCode.SCHEMA));
            assertThat(host.execute("insert into voucher select 1 + coalesce(max(id), 0), 1 from voucher"))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M1: changes in the host's transaction are visible in it at once, and outside only after its commit")
    void visibility(TestDatabase database) throws SQLException {
        try (Host host = new Host(database);
                Host other = new Host(database)) {
            Crm crm = host.ready();
            OpportunityId id = new Fixtures(crm).opportunity().id();
            String row = "crm_opportunity where id = '" + id + "'";
            assertThat(host.count(row)).isEqualTo(1);
            assertThat(other.count(row)).isZero();
            other.rollback();
            host.commit();
            assertThat(other.count(row)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A pool of one connection suffices, standalone and joined")
    void poolOfOne(TestDatabase database) throws SQLException {
        try (HikariDataSource pool = database.freshPool(1)) {
            // the first migration is Flyway's, which wants a second connection
            CrmSchema.migrate(pool.getDataSource(), CrmSchema.PREFIX);
            Crm alone = Fixtures.on(JdbcStore.standalone(pool).build()).build();
            alone.createLedger();
            OpportunityId id = alone.inTransaction(
                    group -> new Fixtures(group).opportunity().id());
            RecordId<OpportunityId> record = new Fixtures(alone).completed(id).id();
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                HostTransaction only = () -> connection;
                Crm joined = Fixtures.on(JdbcStore.joining(() -> only).build()).build();
                joined.contactRecords().delete(record);
                connection.commit();
            }
            assertThat(alone.contactRecords().of(id)).isEmpty();
            assertThat(alone.verify()).isEmpty();
        }
    }

    private static CrmListener listener(List<String> heard) {
        return new CrmListener() {
            @Override
            public void afterCommit(CrmEvent event) {
                heard.add(event.context().action().text());
            }
        };
    }
}
