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

/** A process with four writers on an H2 file is killed; what it leaves is sound. */
class KillTest {

    private static final int KILLS = Integer.getInteger("crm.kills", 10);

    @TempDir
    Path folder;

    @Test
    @DisplayName("K8: kill -9 of four writers on an H2 file leaves no half transaction; lost commits are counted")
    void killed() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int acknowledged = 0;
        int lost = 0;
        for (int i = 0; i < KILLS; i++) {
            Path file = folder.resolve("killed" + i);
            Map<String, Long> promised = writeUntilKilled(file, 200 + random.nextInt(1000));
            acknowledged += promised.values().stream().mapToInt(Long::intValue).sum();
            try (JdbcStore store = JdbcStore.h2File(file).build()) {
                Crm crm = Fixtures.on(store).build();
                assertThat(crm.verify()).as("kill %d, seed %d", i, seed).isEmpty();
                for (Map.Entry<String, Long> promise : promised.entrySet()) {
                    long found = crm.opportunities()
                            .findByNumber(promise.getKey())
                            .map(Opportunity::revision)
                            .orElse(0L);
                    lost += (int) Math.max(0, promise.getValue() - found);
                }
            }
        }
        System.out.printf(
                "kills: %d, 0 torn, %d of %d acknowledged commits lost (seed %d)%n", KILLS, lost, acknowledged, seed);
        assertThat(acknowledged).isPositive();
        assertThat(lost).as("lost commits, a few at most").isLessThan(3 * KILLS);
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
        Map<String, Long> promised = new HashMap<>();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            String line = said.readLine();
            assertThat(line).isEqualTo("ready");
            Thread killer = new Thread(() -> {
                try {
                    Thread.sleep(millis);
                } catch (InterruptedException early) {
                    Thread.currentThread().interrupt();
                }
                // by its handle, for the process itself would close what it has still to say
                process.toHandle().destroyForcibly();
            });
            killer.start();
            while ((line = said.readLine()) != null) {
                String[] parts = line.split(" ");
                if (parts.length == 3 && parts[2].equals("ok")) {
                    promised.merge(parts[0], Long.valueOf(parts[1]), Math::max);
                }
            }
            killer.join();
        }
        assertThat(process.waitFor()).isNotZero();
        return promised;
    }
}
