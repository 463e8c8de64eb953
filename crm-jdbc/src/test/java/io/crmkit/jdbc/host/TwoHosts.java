package io.crmkit.jdbc.host;

import io.crmkit.Crm;
import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.list.ListQuery;
import io.crmkit.testkit.Fixtures;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.provider.Arguments;

/** Two hosts on one ledger; the other has a snapshot from before what the first does. */
final class TwoHosts implements AutoCloseable {

    final Host host;
    final Host other;
    final Crm crm;
    /** The first host's; or, where that is refused what depends on everything that is committed, the CRM alone. */
    final Crm deciding;

    private final Crm late;

    /** Each database at each isolation of the hosts. */
    static List<Arguments> everywhere() {
        List<Arguments> all = new ArrayList<>();
        for (TestDatabase database : TestDatabase.values()) {
            for (int isolation : new int[] {
                Connection.TRANSACTION_READ_COMMITTED,
                Connection.TRANSACTION_REPEATABLE_READ,
                Connection.TRANSACTION_SERIALIZABLE
            }) {
                // there MariaDB's reads hold what they read
                if (database != TestDatabase.MARIADB || isolation != Connection.TRANSACTION_SERIALIZABLE) {
                    all.add(Arguments.of(database, isolation));
                }
            }
        }
        return all;
    }

    TwoHosts(TestDatabase database, int isolation) throws SQLException {
        host = new Host(database);
        other = new Host(database);
        crm = host.ready();
        late = Fixtures.on(JdbcStore.joining(other.transaction).build())
                .ledgerName(host.ledger())
                .build();
        for (Host each : List.of(host, other)) {
            each.execute(
                    switch (database) {
                        case H2 -> "set lock_timeout 500";
                        case POSTGRESQL -> "set lock_timeout = 500";
                        case MARIADB -> "set innodb_lock_wait_timeout = 1";
                    });
            each.commit();
        }
        host.connection.setTransactionIsolation(isolation);
        other.connection.setTransactionIsolation(isolation);
        boolean refused = database == TestDatabase.H2 && isolation > Connection.TRANSACTION_READ_COMMITTED;
        deciding = refused ? host.standalone().build() : crm;
    }

    /** Commits what was prepared and has the other look at the data. */
    void begin() throws SQLException {
        new Fixtures(crm).draft();
        host.commit();
        look();
    }

    void look() {
        late.opportunities().search(ListQuery.all());
    }

    /** Something is committed of which the other has seen nothing. */
    void meanwhile(Command command) throws SQLException {
        command.on(deciding);
        host.commit();
    }

    /** What the other's command is refused with; else it is committed. */
    Optional<ErrorCode> late(Command command) throws SQLException {
        Optional<ErrorCode> refused = tryLate(command);
        if (refused.isPresent()) {
            other.rollback();
        } else {
            other.commit();
        }
        return refused;
    }

    Optional<ErrorCode> tryLate(Command command) {
        try {
            command.on(late);
            return Optional.empty();
        } catch (CrmException refused) {
            return Optional.of(refused.code());
        }
    }

    /** Asked outside both. */
    List<String> verify() throws SQLException {
        host.commit();
        other.rollback();
        return host.standalone().build().verify();
    }

    @Override
    public void close() throws SQLException {
        host.close();
        other.close();
    }

    interface Command {
        void on(Crm crm);
    }
}
