package io.crmkit.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.crmkit.Crm;
import io.crmkit.error.BusyException;
import io.crmkit.error.NotFoundException;
import io.crmkit.error.RuleException;
import io.crmkit.error.StaleException;
import io.crmkit.history.HistoryEntry;
import io.crmkit.history.Touched;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.JoinedConnection;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.TrackedRecord;
import io.crmkit.testkit.Fixtures;
import io.crmkit.user.Actor;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Many threads on a few opportunities. {@code -Dcrm.concurrent.operations=N} has each thread do more. */
class ConcurrencyTest {

    private static final int THREADS = 10;
    private static final int HOSTS = 4;
    private static final int OPERATIONS = Integer.getInteger("crm.concurrent.operations", 200);

    /** What each operation came to, by the actor that it ran as: one of its own. */
    private final Map<String, Result> results = new ConcurrentHashMap<>();

    private final AtomicInteger busy = new AtomicInteger();
    private final Queue<Throwable> unexpected = new ConcurrentLinkedQueue<>();

    @ParameterizedTest
    @EnumSource
    @DisplayName("K1 K5 R2 H1: threads on the same opportunities break no rule and leave one history entry per command")
    void threads(TestDatabase database) throws InterruptedException {
        try (HikariDataSource pool = database.freshPool(THREADS + 1)) {
            Crm crm = Fixtures.on(JdbcStore.standalone(pool).build()).build();
            crm.createLedger();
            SharedOpportunities shared = new SharedOpportunities(crm, 3);
            run("threads on " + database, crm, shared, THREADS, OPERATIONS, () -> new Alone(crm));
            assertThat(count(Result.CHANGED)).isGreaterThan(THREADS * OPERATIONS / 10);
        }
    }

    static List<Arguments> joins() {
        List<Arguments> joins = new ArrayList<>();
        for (TestDatabase database : TestDatabase.values()) {
            joins.add(Arguments.of(database, Connection.TRANSACTION_READ_COMMITTED));
            joins.add(Arguments.of(database, Connection.TRANSACTION_REPEATABLE_READ));
            joins.add(Arguments.of(database, Connection.TRANSACTION_SERIALIZABLE));
        }
        return joins;
    }

    @ParameterizedTest
    @MethodSource("joins")
    @DisplayName("K1 K2 K7 R2 H1: the same in transactions of hosts, at each isolation of theirs")
    void joined(TestDatabase database, int isolation) throws InterruptedException {
        try (HikariDataSource pool = database.freshPool(HOSTS + 2)) {
            Crm crm = Fixtures.on(JdbcStore.standalone(pool)
                            .lockTimeout(Duration.ofSeconds(1))
                            .build())
                    .build();
            crm.createLedger();
            SharedOpportunities shared = new SharedOpportunities(crm, 3);
            run(
                    "hosts on " + database + " at isolation " + isolation,
                    crm,
                    shared,
                    HOSTS,
                    OPERATIONS / 5,
                    () -> new Joined(pool, isolation));
            assertThat(count(Result.CHANGED)).isPositive();
        }
    }

    /** Runs the threads with an observer beside them, which sees a sound state at any time. */
    private void run(
            String what, Crm crm, SharedOpportunities shared, int many, int operations, Supplier<Worker> workers)
            throws InterruptedException {
        long seed = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            threads.add(thread(workers, "T" + i, shared, new Random(seed + i), operations));
        }
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger observed = new AtomicInteger();
        Queue<String> violations = new ConcurrentLinkedQueue<>();
        Thread observer = started(() -> {
            while (!done.get()) {
                violations.addAll(crm.verify());
                observed.incrementAndGet();
            }
        });
        for (Thread thread : threads) {
            thread.join();
        }
        done.set(true);
        observer.join();
        System.out.printf(
                "%s: %d operations, %d changed something, %d did not, %d refused, %d of them busy; %d observations"
                        + " (seed %d)%n",
                what,
                results.size(),
                count(Result.CHANGED),
                count(Result.MAYBE),
                count(Result.REFUSED),
                busy.get(),
                observed.get(),
                seed);
        assertThat(unexpected).isEmpty();
        assertThat(violations).isEmpty();
        assertThat(observed.get()).isPositive();
        assertThat(results).hasSize(many * operations);
        assertThat(crm.verify()).isEmpty();
        requireOneEntryPerChange(crm, shared);
        shared.ever().forEach(id -> requireEveryRevision(crm, id));
    }

    private Thread thread(
            Supplier<Worker> workers, String name, SharedOpportunities shared, Random random, int operations) {
        return started(() -> {
            try (Worker worker = workers.get()) {
                for (int operation = 0; operation < operations; operation++) {
                    Actor actor = Actor.of(name + "-" + operation);
                    Result result = outcome(worker.crm().as(actor), shared, random);
                    results.put(actor.id(), worker.ended(result));
                }
            }
        });
    }

    private Thread started(Runnable work) {
        Thread thread = new Thread(work);
        thread.setUncaughtExceptionHandler((stopped, error) -> unexpected.add(error));
        thread.start();
        return thread;
    }

    /** One thread's way to the CRM. */
    private interface Worker extends AutoCloseable {

        Crm crm();

        /** What has become of an operation in the end. */
        Result ended(Result result);

        @Override
        void close();
    }

    private record Alone(Crm crm) implements Worker {

        @Override
        public Result ended(Result result) {
            return result;
        }

        @Override
        public void close() {}
    }

    /** A host that commits what was done, and rolls back what was refused. */
    private static final class Joined implements Worker {

        private final Connection connection;
        private final JoinedConnection transaction;
        private final Crm crm;

        Joined(DataSource source, int isolation) {
            try {
                connection = source.getConnection();
                connection.setTransactionIsolation(isolation);
                connection.setAutoCommit(false);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            transaction = JoinedConnection.of(connection);
            crm = Fixtures.on(JdbcStore.joining(transaction).build()).build();
        }

        @Override
        public Crm crm() {
            return crm;
        }

        @Override
        public Result ended(Result result) {
            try {
                if (result != Result.REFUSED) {
                    connection.commit();
                    transaction.committed();
                    return result;
                }
            } catch (SQLException conflictAtTheEnd) {
                result = Result.REFUSED;
            }
            try {
                connection.rollback();
                transaction.rolledBack();
                return result;
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    private long count(Result result) {
        return results.values().stream().filter(result::equals).count();
    }

    // -----------------------------------------------------------------------------------------------------------------

    private void requireOneEntryPerChange(Crm crm, SharedOpportunities shared) {
        Map<String, Long> entries = shared.ever().stream()
                .flatMap(id -> crm.history().of(id).stream())
                .collect(Collectors.groupingBy(HistoryEntry::actor, Collectors.counting()));
        results.forEach((actor, result) -> {
            long found = entries.getOrDefault(actor, 0L);
            switch (result) {
                case CHANGED -> assertThat(found).as(actor).isEqualTo(1);
                case MAYBE -> assertThat(found).as(actor).isLessThanOrEqualTo(1);
                case REFUSED -> assertThat(found).as(actor).isZero();
            }
        });
    }

    /** No update is lost: each revision of an opportunity is some command's, and no two commands share one. */
    private static void requireEveryRevision(Crm crm, OpportunityId id) {
        List<HistoryEntry> entries = crm.history().of(id);
        List<Long> revisions = entries.stream()
                .map(entry -> entry.touched().stream()
                        .mapToLong(Touched::rootRevision)
                        .max()
                        .orElseThrow())
                .sorted()
                .toList();
        assertThat(revisions)
                .isEqualTo(LongStream.rangeClosed(1, revisions.size()).boxed().toList());
        crm.opportunities()
                .find(id)
                .map(Opportunity::revision)
                .ifPresent(revision -> assertThat(revision).isEqualTo(revisions.size()));
    }

    // -----------------------------------------------------------------------------------------------------------------

    private Result outcome(Crm crm, SharedOpportunities shared, Random random) {
        try {
            return change(crm, shared, random);
        } catch (BusyException conflict) {
            busy.incrementAndGet();
            return Result.REFUSED;
        } catch (RuleException | StaleException | NotFoundException expected) {
            return Result.REFUSED;
        } catch (RuntimeException other) {
            unexpected.add(other);
            return Result.REFUSED;
        }
    }

    private static Result change(Crm crm, SharedOpportunities shared, Random random) {
        Fixtures with = new Fixtures(crm);
        OpportunityId id = shared.one(random);
        switch (random.nextInt(16)) {
            case 0, 1, 2 -> with.open(id, r -> r.stage(with.stage("Negotiation")));
            case 3, 4 -> with.completed(id, r -> r.stage(with.stage("Closing")));
            case 5, 6, 7, 8 -> {
                return on(crm, id, random, record -> {
                    // completing what another thread has just completed succeeds and changes nothing
                    crm.contactRecords().complete(record.id());
                    return Result.MAYBE;
                });
            }
            case 9 -> {
                return on(crm, id, random, record -> {
                    crm.contactRecords().delete(record.id());
                    return Result.CHANGED;
                });
            }
            case 10 -> {
                return on(crm, id, random, record -> {
                    crm.contactRecords().reply(record.id(), "go on");
                    return Result.CHANGED;
                });
            }
            case 11, 12 -> with.modify(id, m -> m.subject("Subject " + random.nextInt()));
            case 13 -> crm.opportunities().approve(id);
            case 14 -> crm.opportunities().revokeApproval(id);
            default -> {
                if (random.nextInt(3) > 0) {
                    return Result.REFUSED;
                }
                shared.deleteOne(crm, random);
            }
        }
        return Result.CHANGED;
    }

    private static Result on(
            Crm crm, OpportunityId id, Random random, Function<TrackedRecord<OpportunityId>, Result> change) {
        List<TrackedRecord<OpportunityId>> records = crm.contactRecords().of(id);
        return records.isEmpty() ? Result.REFUSED : change.apply(records.get(random.nextInt(records.size())));
    }

    private enum Result {
        CHANGED,
        MAYBE,
        REFUSED
    }
}
