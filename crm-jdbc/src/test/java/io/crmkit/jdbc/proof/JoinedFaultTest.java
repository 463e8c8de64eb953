package io.crmkit.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.crmkit.Crm;
import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.jdbc.HostTransaction;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.proof.FaultyDataSource.Fault;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.testkit.Fixtures;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every seventh call to the database fails, one after the other, within a transaction of the host, which then commits.
 * {@code -Dcrm.fault.stride=1} has every call fail.
 */
class JoinedFaultTest {

    private static final int STRIDE = Integer.getInteger("crm.fault.stride", 7);

    private @Nullable Connection current;
    private int cases;
    private int refused;

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("K5 K7: whichever call fails, the host commits all of the command or nothing, or is told to roll back")
    void everyCall(TestDatabase database) throws SQLException {
        try (HikariDataSource pool = database.freshPool(2)) {
            Crm alone = Fixtures.on(JdbcStore.standalone(pool).build()).build();
            FaultyDataSource faulty = new FaultyDataSource(pool);
            HostTransaction host = () -> current;
            Crm joined = Fixtures.on(JdbcStore.joining(() -> host).build()).build();
            for (Fault fault : Fault.values()) {
                alone.ledger(fault.name()).createLedger();
                for (FaultedCommand command : FaultedCommand.WITHOUT_USERS) {
                    failEachCall(faulty, alone.ledger(fault.name()), joined.ledger(fault.name()), fault, command);
                }
                assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
                assertThat(alone.ledger(fault.name()).verify()).as("%s", fault).isEmpty();
            }
        }
        System.out.printf(
                "faults in a host's transactions on %s: %d cases, 0 torn, %d had to be rolled back%n",
                database, cases, refused);
        assertThat(cases).isGreaterThanOrEqualTo(400);
    }

    private void failEachCall(FaultyDataSource faulty, Crm alone, Crm joined, Fault fault, FaultedCommand command)
            throws SQLException {
        Attempt sound = prepared(faulty, alone, joined, command, command + "-0");
        assertThat(run(faulty, joined, fault, Integer.MAX_VALUE, sound)).isNull();
        String done = sound.state();
        boolean reached = true;
        int first = 1 + (fault.ordinal() + command.ordinal()) % STRIDE;
        Attempt attempt = prepared(faulty, alone, joined, command, command + "-" + first);
        for (int call = first; reached; call += STRIDE) {
            Throwable thrown = run(faulty, joined, fault, call, attempt);
            reached = !faulty.failed().isEmpty();
            assertThat(attempt.state())
                    .as("torn: %s at call %d (%s) of %s: %s", fault, call, faulty.failed(), command, thrown)
                    .isEqualTo(thrown == null ? done : attempt.before);
            cases += reached ? 1 : 0;
            if (thrown == null && reached) {
                attempt = prepared(faulty, alone, joined, command, command + "-after-" + call);
            }
        }
    }

    private Attempt prepared(FaultyDataSource faulty, Crm alone, Crm joined, FaultedCommand command, String number)
            throws SQLException {
        try (Connection connection = begun(faulty)) {
            Runnable prepared = command.prepare(joined, number);
            connection.commit();
            return new Attempt(alone, number, command, prepared);
        }
    }

    private @Nullable Throwable run(FaultyDataSource faulty, Crm joined, Fault fault, int failing, Attempt attempt)
            throws SQLException {
        try (Connection connection = begun(faulty)) {
            faulty.arm(fault, failing);
            Throwable thrown = attempt.run();
            faulty.disarm();
            Thread.interrupted();
            end(connection, joined, thrown);
            return thrown;
        }
    }

    private Connection begun(FaultyDataSource faulty) throws SQLException {
        Connection connection = faulty.dataSource().getConnection();
        connection.setAutoCommit(false);
        current = connection;
        return connection;
    }

    /** Commits, unless the CRM refuses to go on, or there is nothing left to go on with. */
    private void end(Connection connection, Crm joined, @Nullable Throwable thrown) throws SQLException {
        if (thrown == null || isUsable(joined)) {
            connection.commit();
            return;
        }
        refused++;
        if (!connection.isClosed()) {
            connection.rollback();
        }
    }

    private static boolean isUsable(Crm joined) {
        try {
            joined.settings();
            return true;
        } catch (CrmException unusable) {
            assertThat(unusable.code()).isIn(ErrorCode.TRANSACTION_ENDED, ErrorCode.STORAGE);
            return false;
        }
    }
}
