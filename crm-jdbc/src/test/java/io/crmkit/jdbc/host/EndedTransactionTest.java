package io.crmkit.jdbc.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.error.BusyException;
import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.jdbc.HostTransaction;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.testkit.Fixtures;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What follows when a failure has ended the host's transaction behind its back. */
class EndedTransactionTest {

    @ParameterizedTest
    @EnumSource(names = {"H2", "MARIADB"})
    @DisplayName("K5: after a deadlock the ended transaction is refused until the host rolls back, and no longer"
            + " the connection is all there is to tell its transactions apart")
    void deadlock(TestDatabase database) throws Exception {
        try (Host host = new Host(database);
                Host other = new Host(database)) {
            Crm crm = host.ready();
            OpportunityId one = new Fixtures(crm).opportunity().id();
            OpportunityId two = new Fixtures(crm).opportunity().id();
            host.commit();
            Crm first = plain(host, host);
            Crm second = plain(host, other);
            first.opportunities().approve(one);
            second.opportunities().approve(two);

            CrmException ended = victim(
                    () -> first.opportunities().approve(two),
                    () -> second.opportunities().approve(one));
            assertThat(ended).isInstanceOf(BusyException.class);
            boolean firstLost = ended == lost[0];
            Crm loser = firstLost ? first : second;
            Host losing = firstLost ? host : other;
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> loser.opportunities().get(one))
                        .isInstanceOfSatisfying(
                                BusyException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.TRANSACTION_ENDED));
                assertThatThrownBy(() -> loser.opportunities().approve(two)).isInstanceOf(BusyException.class);
            }
            losing.connection.rollback();
            (firstLost ? other : host).connection.commit();
            assertThat(loser.opportunities().get(one).revision()).isEqualTo(2);
            loser.opportunities().revokeApproval(two);
            losing.connection.commit();
            assertThat(host.standalone().build().verify()).isEmpty();
            assertThat(host.standalone().build().opportunities().get(two).revision())
                    .isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("K7: a transaction whose savepoint cannot be gone back to is refused until the host rolls back")
    void savepointGone(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            Crm crm = host.ready();
            OpportunityId id = new Fixtures(crm).opportunity().id();
            host.commit();
            boolean[] broken = {true};
            Connection failing = failing(host.connection, broken);
            HostTransaction transaction = () -> failing;
            Crm joined = Fixtures.on(JdbcStore.joining(() -> transaction).build())
                    .ledgerName(host.ledger())
                    .build();
            assertThatThrownBy(() -> joined.opportunities().reactivate(id)).isInstanceOf(CrmException.class);
            broken[0] = false;
            assertThatThrownBy(() -> joined.opportunities().get(id))
                    .isInstanceOfSatisfying(
                            CrmException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.TRANSACTION_ENDED));
            host.rollback();
            assertThat(joined.opportunities().get(id).revision()).isEqualTo(1);
            joined.opportunities().approve(id);
            host.commit();
            assertThat(crm.verify()).isEmpty();
        }
    }

    private final CrmException[] lost = new CrmException[2];

    /** Has both go on into each other's way, and gives what one of them is refused with. */
    private CrmException victim(Runnable first, Runnable second) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<CrmException> one = threads.submit(() -> caught(first));
            Future<CrmException> two = threads.submit(() -> caught(second));
            lost[0] = one.get(30, TimeUnit.SECONDS);
            lost[1] = two.get(30, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
        assertThat(lost).containsOnlyOnce((CrmException) null);
        return lost[0] != null ? lost[0] : lost[1];
    }

    private static CrmException caught(Runnable command) {
        try {
            command.run();
            return null;
        } catch (CrmException refused) {
            return refused;
        }
    }

    private static Crm plain(Host ledger, Host on) {
        HostTransaction transaction = () -> on.connection;
        return Fixtures.on(JdbcStore.joining(() -> transaction).build())
                .ledgerName(ledger.ledger())
                .build();
    }

    /** A connection that cannot go back to a savepoint, as long as that is so. */
    private static Connection failing(Connection connection, boolean[] broken) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    if (broken[0]
                            && method.getName().equals("rollback")
                            && arguments != null
                            && arguments[0] instanceof Savepoint) {
                        throw new IllegalStateException("injected");
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
