package io.crmkit.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.crmkit.Crm;
import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.RecordId;
import io.crmkit.testkit.Fixtures;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every call to the database fails, one after the other, in every way: what is left is the state before or after. */
class FaultTest {

    private int cases;
    private int unknown;

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName(
            "K5 K6 K13: whichever call fails, a command leaves the state before or after it, and no lock or connection")
    void everyCall(TestDatabase database) {
        try (HikariDataSource pool = database.freshPool(2)) {
            FaultyDataSource faulty = new FaultyDataSource(pool);
            Crm sound = Fixtures.on(JdbcStore.standalone(pool).build()).build();
            sound.createLedger();
            Crm tested = Fixtures.on(JdbcStore.standalone(faulty.dataSource()).build())
                    .build();
            Fixtures with = new Fixtures(sound);
            for (FaultyDataSource.Fault fault : FaultyDataSource.Fault.values()) {
                for (Operation operation : Operation.values()) {
                    failEachCall(faulty, fault, operation, sound, tested, with);
                }
                assertThat(sound.verify()).as("%s", fault).isEmpty();
            }
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
        System.out.printf("faults on %s: %d cases, 0 torn, %d reported as unknown%n", database, cases, unknown);
        assertThat(cases).isGreaterThan(300);
    }

    private void failEachCall(
            FaultyDataSource faulty,
            FaultyDataSource.Fault fault,
            Operation operation,
            Crm sound,
            Crm tested,
            Fixtures with) {
        boolean reached = true;
        for (int call = 1; reached; call++) {
            Prepared prepared = operation.prepare(sound, tested, with);
            int entries = sound.history().of(prepared.id).size();
            faulty.arm(fault, call);
            Throwable failed = run(prepared.command);
            reached = faulty.disarm();
            String where = fault + " at call " + call + " of " + operation + ": " + failed;
            boolean done = prepared.isDone.getAsBoolean();
            cases++;
            if (failed == null) {
                assertThat(done).as(where).isTrue();
            } else if (failed instanceof Error
                    || failed instanceof CrmException e && e.code() == ErrorCode.OUTCOME_UNKNOWN) {
                // an error of the machine itself may come after the commit too
                unknown++;
            } else {
                assertThat(done).as(where).isFalse();
            }
            assertThat(sound.history().of(prepared.id)).as(where).hasSize(entries + (done ? 1 : 0));
            if (fault == FaultyDataSource.Fault.CONFLICT && failed != null) {
                assertThat(failed).as(where).isInstanceOf(CrmException.class);
            }
        }
    }

    private static @Nullable Throwable run(Runnable command) {
        try {
            command.run();
            return null;
        } catch (RuntimeException | LinkageError failed) {
            return failed;
        }
    }

    private enum Operation {
        ADD {
            @Override
            Prepared prepare(Crm sound, Crm tested, Fixtures with) {
                OpportunityId id = with.opportunity().id();
                var draft = with.note(id).build();
                return new Prepared(id, () -> tested.contactRecords().add(draft), () -> count(sound, id) == 1);
            }
        },
        COMPLETE {
            @Override
            Prepared prepare(Crm sound, Crm tested, Fixtures with) {
                OpportunityId id = with.opportunity().id();
                RecordId record =
                        with.open(id, r -> r.stage(with.stage("Closing"))).id();
                return new Prepared(
                        id,
                        () -> tested.contactRecords().complete(record),
                        () -> sound.contactRecords().find(record).orElseThrow().completed());
            }
        },
        DELETE {
            @Override
            Prepared prepare(Crm sound, Crm tested, Fixtures with) {
                OpportunityId id = with.opportunity().id();
                sound.contactRecords().reply(with.completed(id).id(), "good");
                with.open(id);
                return new Prepared(
                        id,
                        () -> tested.opportunities().delete(id),
                        () -> sound.opportunities().find(id).isEmpty());
            }
        };

        abstract Prepared prepare(Crm sound, Crm tested, Fixtures with);

        static int count(Crm crm, OpportunityId id) {
            return crm.contactRecords().of(id).size();
        }
    }

    private record Prepared(OpportunityId id, Runnable command, BooleanSupplier isDone) {}
}
