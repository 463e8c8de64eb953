package io.crmkit.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.crmkit.Crm;
import io.crmkit.error.BusyException;
import io.crmkit.error.CrmException;
import io.crmkit.error.NotFoundException;
import io.crmkit.error.RuleException;
import io.crmkit.error.StaleException;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.ContactRecord;
import io.crmkit.testkit.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many threads on a few opportunities. */
class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final int OPERATIONS = Integer.getInteger("crm.concurrent.operations", 250);

    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private final Queue<Throwable> unexpected = new ConcurrentLinkedQueue<>();

    @ParameterizedTest
    @EnumSource
    @DisplayName("K1 K5 R2 H1: threads on the same opportunities break no rule and leave one history entry per command")
    void threads(TestDatabase database) throws InterruptedException {
        try (HikariDataSource pool = database.freshPool(THREADS)) {
            Crm crm = Fixtures.on(JdbcStore.standalone(pool).build()).build();
            crm.createLedger();
            Fixtures with = new Fixtures(crm);
            List<OpportunityId> shared = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                shared.add(with.opportunity().id());
            }
            long seed = System.nanoTime();
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Random random = new Random(seed + i);
                Thread thread = new Thread(() -> work(crm, shared, random));
                threads.add(thread);
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            System.out.printf(
                    "threads on %s: %d operations, %d done, %d refused, %d busy (seed %d)%n",
                    database, THREADS * OPERATIONS, done.get(), refused.get(), busy.get(), seed);
            assertThat(unexpected).isEmpty();
            assertThat(crm.verify()).isEmpty();
            long entries = shared.stream()
                    .flatMap(id -> crm.history().of(id).stream())
                    .filter(entry ->
                            !List.of("opportunity.add", "record.complete").contains(entry.action()))
                    .count();
            assertThat(entries).isEqualTo(done.get());
        }
    }

    private void work(Crm crm, List<OpportunityId> shared, Random random) {
        Fixtures with = new Fixtures(crm);
        for (int i = 0; i < OPERATIONS; i++) {
            OpportunityId id = shared.get(random.nextInt(shared.size()));
            try {
                if (change(crm, with, id, random)) {
                    done.incrementAndGet();
                }
            } catch (BusyException conflict) {
                busy.incrementAndGet();
            } catch (RuleException | StaleException | NotFoundException expected) {
                refused.incrementAndGet();
            } catch (CrmException | IllegalStateException other) {
                unexpected.add(other);
            }
        }
    }

    /** Whether anything was changed. */
    private static boolean change(Crm crm, Fixtures with, OpportunityId id, Random random) {
        List<ContactRecord> records = crm.contactRecords().of(id);
        ContactRecord one = records.isEmpty() ? null : records.get(random.nextInt(records.size()));
        switch (random.nextInt(6)) {
            case 0 -> with.open(id);
            case 1 -> with.completed(id);
            case 2 -> {
                if (one == null || one.completed()) {
                    return false;
                }
                // completing what another thread has just completed changes nothing and succeeds
                crm.contactRecords().complete(one.id());
                return false;
            }
            case 3 -> {
                if (one == null) {
                    return false;
                }
                crm.contactRecords().delete(one.id());
            }
            case 4 -> with.modify(id, m -> m.subject("Subject " + random.nextInt()));
            default -> {
                if (one == null) {
                    return false;
                }
                crm.contactRecords().reply(one.id(), "go on");
            }
        }
        return true;
    }
}
