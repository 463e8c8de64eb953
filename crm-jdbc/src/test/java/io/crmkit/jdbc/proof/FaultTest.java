package io.crmkit.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.crmkit.Crm;
import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.proof.FaultyDataSource.Fault;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.testkit.Fixtures;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every call to the database fails, one after the other, once and, but for plain commands, from then on; every sixth,
 * others for each command and fault, in the other ways: what is left is the state before or after.
 * {@code -Dcrm.fault.stride=1} has every call fail in every way. Users take long to make: most of what is done with them
 * is left to the campaign.
 */
class FaultTest {

    private static final int STRIDE = Integer.getInteger("crm.fault.stride", 6);

    /** The endless conflict takes seconds, and has a test of its own. */
    private static final Set<Fault> FAULTS = EnumSet.complementOf(EnumSet.of(Fault.CONFLICT_FROM_THEN_ON));

    private static final Set<String> OPENING = Set.of("getConnection", "setAutoCommit", "setTransactionIsolation");

    private int cases;
    private int unknown;
    private int retried;

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName(
            "K5 K6 K13: whichever call fails, a command leaves the state before or after it, no lock and no connection")
    void everyCall(TestDatabase database) {
        run("commands", database, FAULTS, FaultedCommand.WITHOUT_USERS);
        assertThat(cases).isGreaterThanOrEqualTo(1500);
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("K5 K6 U1: whichever call fails once, a user is disabled or is as before")
    void users(TestDatabase database) {
        run("users", database, EnumSet.of(Fault.FAILS), EnumSet.of(FaultedCommand.DISABLE_USER));
        assertThat(cases).isGreaterThanOrEqualTo(5);
    }

    @Tag("campaign")
    @ParameterizedTest
    @EnumSource
    @DisplayName("K5 K6 U1: whichever call fails, in whatever way, a user is there and disabled or is as before")
    void usersEveryCall(TestDatabase database) {
        run("users", database, FAULTS, FaultedCommand.OF_USERS);
        assertThat(cases).isGreaterThanOrEqualTo(80);
    }

    private void run(String what, TestDatabase database, Set<Fault> faults, Set<FaultedCommand> commands) {
        // the migration takes two connections, a command one
        try (HikariDataSource pool = database.freshPool(2)) {
            FaultyDataSource faulty = new FaultyDataSource(pool);
            Crm crm = Fixtures.on(JdbcStore.standalone(faulty.dataSource()).build())
                    .build();
            for (Fault fault : faults) {
                Crm ledger = crm.ledger(fault.name());
                ledger.createLedger();
                for (FaultedCommand command : commands) {
                    int stride = stride(fault, command);
                    int first = 1 + (fault.ordinal() + command.ordinal()) % stride;
                    failEachCall(new Bench(pool, faulty, ledger), fault, command, first, stride);
                }
                assertThat(ledger.verify()).as("%s", fault).isEmpty();
            }
        }
        System.out.printf(
                "faults of %s on %s: %d cases, 0 torn, %d reported as unknown, %d conflicts retried%n",
                what, database, cases, unknown, retried);
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("K5: conflicts without end are given up as busy, and the command leaves the state before it")
    void endlessConflict(TestDatabase database) {
        try (HikariDataSource pool = database.freshPool(2)) {
            FaultyDataSource faulty = new FaultyDataSource(pool);
            Crm crm = Fixtures.on(JdbcStore.standalone(faulty.dataSource()).build())
                    .build();
            crm.createLedger();
            Bench bench = new Bench(pool, faulty, crm);
            failEachCall(bench, Fault.CONFLICT_FROM_THEN_ON, FaultedCommand.COMPLETE_RECORD, 1, 7);
            assertThat(crm.verify()).isEmpty();
        }
        assertThat(cases).isGreaterThanOrEqualTo(3);
    }

    // -----------------------------------------------------------------------------------------------------------------

    private static int stride(Fault fault, FaultedCommand command) {
        boolean every = fault == Fault.FAILS || fault == Fault.FAILS_FROM_THEN_ON && !command.isPlain();
        return every ? 1 : STRIDE;
    }

    private void failEachCall(Bench bench, Fault fault, FaultedCommand command, int first, int stride) {
        Attempt sound = bench.attempt(command, command + "-0");
        sound.run();
        String done = sound.state();
        assertThat(done).isNotEqualTo(sound.before);
        boolean reached = true;
        Attempt attempt = bench.attempt(command, command + "-" + first);
        for (int call = first; reached; call += stride) {
            bench.faulty.arm(fault, call);
            Throwable thrown = attempt.run();
            bench.faulty.disarm();
            // what the fault has left of itself is not for those who look
            Thread.interrupted();
            String failed = bench.faulty.failed();
            reached = !failed.isEmpty();
            String where = "%s at call %d (%s) of %s: %s".formatted(fault, call, failed, command, thrown);
            assertThat(bench.pool.getHikariPoolMXBean().getActiveConnections())
                    .as("leaked: " + where)
                    .isZero();
            String after = attempt.state();
            assertThat(after).as("torn: " + where).isIn(possible(bench, fault, thrown, where, attempt.before, done));
            if (reached && !after.equals(attempt.before)) {
                attempt = bench.attempt(command, command + "-after-" + call);
            }
            if (reached) {
                cases++;
                unknown += isUnknown(thrown) ? 1 : 0;
                retried += fault.passes() && thrown == null ? 1 : 0;
            }
        }
    }

    /** Checks what was thrown, and gives the states that it allows. */
    private static List<String> possible(
            Bench bench, Fault fault, @Nullable Throwable thrown, String where, String before, String done) {
        if (thrown == null) {
            return List.of(done);
        }
        if (fault == Fault.ERROR) {
            // an error of the machine itself may come after the commit too
            assertThat(thrown).as(where).isInstanceOfAny(LinkageError.class, CrmException.class);
            return List.of(before, done);
        }
        if (isUnknown(thrown)) {
            assertThat(bench.faulty.commitTried()).as(where).isTrue();
            return List.of(before, done);
        }
        if (fault == Fault.RUNTIME_EXCEPTION && !(thrown instanceof CrmException)) {
            // no different from what host code throws inside a group, which comes out as it is
            assertThat(thrown).as(where).hasMessage("injected");
            return List.of(before);
        }
        assertThat(thrown).as(where).isInstanceOf(CrmException.class);
        ErrorCode code = ((CrmException) thrown).code();
        if (fault.passes()) {
            assertThat(bench.faulty.failed()).as("not tried again: " + where).isIn(OPENING);
        }
        if (fault == Fault.INTERRUPT) {
            assertThat(code).as(where).isIn(ErrorCode.BUSY, ErrorCode.STORAGE);
            return List.of(before);
        }
        boolean conflict = fault.passes() || fault == Fault.CONFLICT_FROM_THEN_ON;
        assertThat(code).as(where).isEqualTo(conflict ? ErrorCode.BUSY : ErrorCode.STORAGE);
        assertThat(conflict || !bench.faulty.commitTried())
                .as("the outcome is not known: " + where)
                .isTrue();
        return List.of(before);
    }

    private static boolean isUnknown(@Nullable Throwable thrown) {
        return thrown instanceof CrmException coded && coded.code() == ErrorCode.OUTCOME_UNKNOWN;
    }

    /** What the commands of a test run on. */
    private record Bench(HikariDataSource pool, FaultyDataSource faulty, Crm crm) {

        /** Prepares a command; that it works in the end is also the proof that what failed before left no lock. */
        Attempt attempt(FaultedCommand command, String number) {
            return new Attempt(crm, number, command, command.prepare(crm, number));
        }
    }
}
