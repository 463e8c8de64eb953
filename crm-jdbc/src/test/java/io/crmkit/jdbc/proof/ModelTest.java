package io.crmkit.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.proof.World.Outcome;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.memory.MemoryStore;
import io.crmkit.spi.IdGenerator;
import io.crmkit.spi.store.Store;
import io.crmkit.testkit.Fixtures;
import io.crmkit.testkit.contract.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The same random traces on memory, H2, PostgreSQL and MariaDB, in step. {@code -Dcrm.model.seed=N} replays a trace,
 * {@code -Dcrm.model.traces=N} runs more.
 */
class ModelTest {

    private static final int STEPS = 50;
    private static final int TRACES = Integer.getInteger("crm.model.traces", 100);

    private final Map<String, Store> stores = new LinkedHashMap<>();

    ModelTest() {
        stores.put("memory", MemoryStore.create());
        for (TestDatabase database : TestDatabase.values()) {
            stores.put(
                    database.name(), JdbcStore.standalone(database.freshPool(2)).build());
        }
    }

    @Test
    @DisplayName("All stores agree step by step on random traces (O1-O10, R1-R10, Q1-Q4, Q6, P1-P5, M2-M9,"
            + " D1-D3, N1, L1-L5, S1, S2, W1-W4, A1-A4, G1, H1, K6, X1)")
    void inStep() {
        Long replayed = Long.getLong("crm.model.seed");
        int traces = replayed != null ? 1 : TRACES;
        long first = replayed != null ? replayed : System.nanoTime();
        long done = 0;
        for (int i = 0; i < traces; i++) {
            done += trace(first + i);
        }
        System.out.printf(
                "model: %d traces of %d steps on %d stores, %d steps done, the others refused alike%n",
                traces, STEPS, stores.size(), done);
        assertThat(done).isGreaterThan(traces * STEPS / 4L);
    }

    /** Runs a trace and counts the steps that were not refused. */
    private long trace(long seed) {
        List<World> worlds = worlds(seed);
        Chance chance = new Chance(new Random(seed));
        RandomStep steps = new RandomStep(chance);
        RandomQuery queries = new RandomQuery(chance);
        long done = 0;
        for (int step = 1; step <= STEPS; step++) {
            String where = "-Dcrm.model.seed=%d, step %d".formatted(seed, step);
            done += agreed(where, worlds, steps.draw()).refused() ? 0 : 1;
            if (step % 10 == 0) {
                agreed(where, worlds, queries.list());
                agreed(where, worlds, queries.analysis());
                agreed(where, worlds, ModelTest::exported);
            }
        }
        agreed("-Dcrm.model.seed=" + seed, worlds, world -> world.shown(state -> state.of(world.known)));
        for (World world : worlds) {
            assertThat(world.crm.verify()).as("seed %d on %s", seed, world.name).isEmpty();
        }
        return done;
    }

    /** Everything there is, in one form on every store and in few statements. */
    private static String exported(World world) {
        Tables tables = new Tables();
        world.crm.exchange().exportTo(tables);
        return tables.rows() + "\n" + tables.contents();
    }

    private static Outcome agreed(String where, List<World> worlds, Function<World, String> work) {
        Outcome expected = outcome(where, worlds.get(0), work);
        for (World world : worlds.subList(1, worlds.size())) {
            assertThat(outcome(where, world, work).text())
                    .as("%s, %s", where, world.name)
                    .isEqualTo(expected.text());
        }
        return expected;
    }

    private static Outcome outcome(String where, World world, Function<World, String> work) {
        try {
            return world.outcome(work);
        } catch (RuntimeException uncoded) {
            throw new AssertionError(where + ", " + world.name + ": an error without a code", uncoded);
        }
    }

    /** The same small ledger on every store, with ids that are the same everywhere. */
    private List<World> worlds(long seed) {
        List<World> worlds = new ArrayList<>();
        stores.forEach((name, store) -> {
            Crm crm = Fixtures.on(store)
                    .ledgerName("trace " + seed)
                    .ids(countingFrom(seed))
                    .build();
            worlds.add(World.create(name, crm));
        });
        return worlds;
    }

    private static IdGenerator countingFrom(long seed) {
        AtomicLong next = new AtomicLong();
        return () -> new UUID(seed & 0x0FFFFFFFFFFF0FFFL | 0x7000L, 0x8000000000000000L | next.incrementAndGet());
    }
}
