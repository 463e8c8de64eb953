package io.crmkit.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.testkit.Fixtures;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process with four writers on an H2 file is killed; what it leaves is sound. {@code -Dcrm.kills=N} kills more often.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("crm.kills", 10);

    @TempDir
    Path folder;

    @Test
    @DisplayName("K8: kill -9 of four writers on an H2 file leaves no half transaction; lost commits are counted")
    void killed() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        long acknowledged = 0;
        long lost = 0;
        for (int i = 0; i < KILLS; i++) {
            Path file = folder.resolve("killed" + i);
            Map<String, Long> promised = writeUntilKilled(file, 300 + random.nextInt(1200));
            acknowledged +=
                    promised.values().stream().mapToLong(Long::longValue).sum();
            try (JdbcStore store = JdbcStore.h2File(file).build()) {
                Crm crm = Fixtures.on(store).build();
                assertThat(crm.verify()).as("kill %d, seed %d", i, seed).isEmpty();
                lost += lost(crm, promised);
                // and it can be written to again
                assertThat(new Fixtures(crm).opportunity(o -> o.no("after")).revision())
                        .isEqualTo(1);
            }
        }
        System.out.printf(
                "kills: %d, 0 torn, %d of %d acknowledged commits lost (seed %d)%n", KILLS, lost, acknowledged, seed);
        assertThat(acknowledged).isGreaterThan(10L * KILLS);
    }

    /** How many of the promised revisions are not there. */
    private static long lost(Crm crm, Map<String, Long> promised) {
        return promised.entrySet().stream()
                .mapToLong(promise -> promise.getValue()
                        - crm.opportunities()
                                .findByNumber(promise.getKey())
                                .map(Opportunity::revision)
                                .orElse(0L))
                .filter(missing -> missing > 0)
                .sum();
    }

    /** The highest revision of each opportunity that the process said it had committed. */
    private static Map<String, Long> writeUntilKilled(Path file, long millis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.jooq.no-logo=true",
                        "-Dorg.jooq.no-tips=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("ready");
            Thread killer = new Thread(() -> killAfter(process, millis));
            killer.start();
            Map<String, Long> promised = new HashMap<>();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                assertThat(line).as("a writer has stopped").doesNotStartWith("broken");
                String[] parts = line.split(" ");
                // the last line may be half a line
                if (parts.length == 3 && parts[2].equals("ok")) {
                    promised.merge(parts[0], Long.valueOf(parts[1]), Math::max);
                }
            }
            killer.join();
            assertThat(process.waitFor()).isNotZero();
            return promised;
        } finally {
            process.toHandle().destroyForcibly();
        }
    }

    private static void killAfter(Process process, long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException early) {
            Thread.currentThread().interrupt();
        }
        // by its handle, for the process itself would close what it has still to say
        process.toHandle().destroyForcibly();
    }
}
