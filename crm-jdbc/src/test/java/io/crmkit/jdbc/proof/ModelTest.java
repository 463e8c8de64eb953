package io.crmkit.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.memory.MemoryStore;
import io.crmkit.spi.IdGenerator;
import io.crmkit.spi.Store;
import io.crmkit.testkit.Fixtures;
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

    private final Map<String, Store> stores = new LinkedHashMap<>();

    ModelTest() {
        stores.put("memory", MemoryStore.create());
        for (TestDatabase database : TestDatabase.values()) {
            stores.put(
                    database.name(), JdbcStore.standalone(database.freshPool(2)).build());
        }
    }

    @Test
    @DisplayName("All stores agree step by step on random traces (O1-O10, R1-R6, M2-M9, D1, N1, L1-L5, A1, H1)")
    void inStep() {
        Long replayed = Long.getLong("crm.model.seed");
        int traces = replayed != null ? 1 : Integer.getInteger("crm.model.traces", 120);
        long first = replayed != null ? replayed : System.nanoTime();
        long succeeded = 0;
        for (int i = 0; i < traces; i++) {
            succeeded += trace(first + i);
        }
        System.out.printf(
                "model: %d traces of %d steps on %d stores, %d steps changed something%n",
                traces, STEPS, stores.size(), succeeded);
        assertThat(succeeded).isGreaterThan(traces * STEPS / 4L);
    }

    /** Runs a trace and counts the steps that were not refused. */
    private long trace(long seed) {
        List<World> worlds = worlds(seed);
        Random random = new Random(seed);
        RandomStep steps = new RandomStep(random);
        long succeeded = 0;
        for (int i = 0; i < STEPS; i++) {
            String outcome = agreed(seed, i, worlds, steps.draw());
            succeeded += Character.isUpperCase(outcome.charAt(0)) && outcome.charAt(1) != 'p' ? 0 : 1;
            if (i % 10 == 9) {
                long look = random.nextLong();
                agreed(seed, i, worlds, world -> State.of(world, new Random(look)));
            }
        }
        for (World world : worlds) {
            assertThat(world.crm.verify()).as("seed %d on %s", seed, world.name).isEmpty();
        }
        return succeeded;
    }

    private static String agreed(long seed, int step, List<World> worlds, Function<World, String> work) {
        String expected = worlds.get(0).outcome(work);
        for (World world : worlds.subList(1, worlds.size())) {
            assertThat(world.outcome(work))
                    .as("-Dcrm.model.seed=%d, step %d, %s", seed, step, world.name)
                    .isEqualTo(expected);
        }
        return expected;
    }

    /** The same small ledger on every store, with ids that are the same everywhere. */
    private List<World> worlds(long seed) {
        List<World> worlds = new ArrayList<>();
        stores.forEach((name, store) -> {
            Crm crm = Fixtures.on(store)
                    .ledgerName("trace " + seed)
                    .ids(countingFrom(seed))
                    .build();
            crm.createLedger();
            World world = new World(name, crm);
            Fixtures with = new Fixtures(crm);
            world.customers.add(with.customer("C1"));
            world.customers.add(with.customer("C2"));
            world.employees.add(with.employee("E1"));
            world.persons.add(with.person(world.customers.get(0), "Wang"));
            world.values.addAll(crm.dictionaries().values(Dictionary.SALES_STAGE).stream()
                    .map(DictionaryValue::id)
                    .toList());
            world.opportunities.add(with.opportunity().id());
            world.records.add(with.open(world.opportunities.get(0)).id());
            worlds.add(world);
        });
        return worlds;
    }

    private static IdGenerator countingFrom(long seed) {
        AtomicLong next = new AtomicLong();
        return () -> new UUID(seed & 0x0FFFFFFFFFFF0FFFL | 0x7000L, 0x8000000000000000L | next.incrementAndGet());
    }
}
