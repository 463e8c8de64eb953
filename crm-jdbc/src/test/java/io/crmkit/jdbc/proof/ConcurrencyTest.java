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
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.TrackedRecord;
import io.crmkit.testkit.Fixtures;
import io.crmkit.user.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many threads on a few opportunities. {@code -Dcrm.concurrent.operations=N} has each thread do more. */
class ConcurrencyTest {

    private static final int THREADS = 10;
    private static final int OPERATIONS = Integer.getInteger("crm.concurrent.operations", 200);

    /** What each operation came to, by the actor that it ran as: one of its own. */
    private final Map<String, Result> results = new ConcurrentHashMap<>();

    private final AtomicInteger busy = new AtomicInteger();
    private final Queue<Throwable> unexpected = new ConcurrentLinkedQueue<>();

    @ParameterizedTest
    @EnumSource
    @DisplayName("K1 K5 R2 H1: threads on the same opportunities break no rule and leave one history entry per command")
    void threads(TestDatabase database) throws InterruptedException {
        try (HikariDataSource pool = database.freshPool(THREADS)) {
            Crm crm = Fixtures.on(JdbcStore.standalone(pool).build()).build();
            crm.createLedger();
            SharedOpportunities shared = new SharedOpportunities(crm, 3);
            long seed = System.nanoTime();
            run(crm, shared, seed);
            System.out.printf(
                    "threads on %s: %d operations, %d changed something, %d did not, %d refused, %d of them busy"
                            + " (seed %d)%n",
                    database,
                    results.size(),
                    count(Result.CHANGED),
                    count(Result.MAYBE),
                    count(Result.REFUSED),
                    busy.get(),
                    seed);
            assertThat(unexpected).isEmpty();
            assertThat(results).hasSize(THREADS * OPERATIONS);
            assertThat(count(Result.CHANGED)).isGreaterThan(THREADS * OPERATIONS / 10);
            assertThat(crm.verify()).isEmpty();
            requireOneEntryPerChange(crm, shared);
            shared.ever().forEach(id -> requireEveryRevision(crm, id));
        }
    }

    private void run(Crm crm, SharedOpportunities shared, long seed) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            String name = "T" + i;
            Random random = new Random(seed + i);
            Thread thread = new Thread(() -> {
                for (int operation = 0; operation < OPERATIONS; operation++) {
                    Actor actor = Actor.of(name + "-" + operation);
                    results.put(actor.id(), outcome(crm.as(actor), shared, random));
                }
            });
            thread.setUncaughtExceptionHandler((stopped, error) -> unexpected.add(error));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
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
