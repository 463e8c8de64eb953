package io.crmkit.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.crmkit.Crm;
import io.crmkit.document.Subject;
import io.crmkit.error.BusyException;
import io.crmkit.history.HistoryEntry;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.proof.Work.Result;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.testkit.Fixtures;
import io.crmkit.user.Actor;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Many threads on a few documents. {@code -Dcrm.concurrent.operations=N} has each thread do more. */
class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final int HOSTS = 4;
    private static final int OPERATIONS = Integer.getInteger("crm.concurrent.operations", 250);

    /** What each operation came to, by the actor that it ran as: one of its own. */
    private final Map<String, Result> results = new ConcurrentHashMap<>();

    private final AtomicInteger busy = new AtomicInteger();
    private final Queue<Throwable> unexpected = new ConcurrentLinkedQueue<>();

    @ParameterizedTest
    @EnumSource
    @DisplayName("K1 K5 R2 R7 O5 O6 O7 P4 G1 H1: threads that convert, delete and undo on the same documents break no"
            + " rule, delete what was planned, and leave one history entry per command")
    void threads(TestDatabase database) throws InterruptedException {
        try (HikariDataSource pool = database.freshPool(THREADS + 1)) {
            Crm crm = Fixtures.on(JdbcStore.standalone(pool).build()).build();
            run("threads on " + database, crm, THREADS, OPERATIONS, () -> new Worker.Alone(crm));
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
    @DisplayName("K1 K2 K7 R2 R7 O5 O6 O7 P4 G1 H1: the same in transactions of hosts, at each isolation of theirs")
    void joined(TestDatabase database, int isolation) throws InterruptedException {
        try (HikariDataSource pool = database.freshPool(HOSTS + 2)) {
            Crm crm = Fixtures.on(JdbcStore.standalone(pool)
                            .lockTimeout(Duration.ofSeconds(1))
                            .build())
                    .build();
            run(
                    "hosts on " + database + " at isolation " + isolation,
                    crm,
                    HOSTS,
                    OPERATIONS / 5,
                    () -> new Worker.Joined(pool, isolation));
            assertThat(count(Result.CHANGED)).isPositive();
        }
    }

    /** Runs the threads with an observer beside them, which sees a sound state at any time. */
    private void run(String what, Crm crm, int many, int operations, Supplier<Worker> workers)
            throws InterruptedException {
        long seed = System.nanoTime();
        crm.createLedger();
        Lives lives = new Lives(crm, 3, document -> {});
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            threads.add(thread(workers, "T" + i, lives, new Random(seed + i), operations));
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
                "%s: %d operations, %d changed something, %d perhaps, %d refused, %d of them busy; %d observations"
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
        Map<Subject, List<HistoryEntry>> histories = lives.ever().stream()
                .collect(Collectors.toMap(
                        Function.identity(), document -> crm.history().of(document)));
        requireOneEntryPerChange(histories.values());
        histories.forEach((document, entries) -> requireEveryRevision(crm, document, entries));
    }

    private Thread thread(Supplier<Worker> workers, String name, Lives lives, Random random, int operations) {
        return started(() -> {
            try (Worker worker = workers.get()) {
                for (int operation = 0; operation < operations; operation++) {
                    Actor actor = Actor.of(name + "-" + operation);
                    Result result = outcome(new Work(worker.crm().as(actor), lives, random));
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

    private Result outcome(Work work) {
        try {
            return work.run();
        } catch (BusyException conflict) {
            busy.incrementAndGet();
            return Result.REFUSED;
        } catch (RuntimeException thrown) {
            if (!Work.isRefusal(thrown)) {
                unexpected.add(thrown);
            }
            return Result.REFUSED;
        }
    }

    private long count(Result result) {
        return results.values().stream().filter(result::equals).count();
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** A conversion is found from the opportunity and from the project, and still is one entry. */
    private void requireOneEntryPerChange(Collection<List<HistoryEntry>> histories) {
        Map<String, Long> entries = histories.stream()
                .flatMap(List::stream)
                .distinct()
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

    /** No update is lost: each revision of a document is some command's, and no two commands share one. */
    private static void requireEveryRevision(Crm crm, Subject document, List<HistoryEntry> entries) {
        List<Long> revisions =
                entries.stream().map(entry -> entry.revision(document)).sorted().toList();
        assertThat(revisions)
                .as("%s", document)
                .isEqualTo(LongStream.rangeClosed(1, revisions.size()).boxed().toList());
        Lives.revision(crm, document).ifPresent(revision -> assertThat(revision).isEqualTo(revisions.size()));
    }
}
