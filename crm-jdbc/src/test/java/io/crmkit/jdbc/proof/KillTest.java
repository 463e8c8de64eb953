package io.crmkit.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.jdbc.FileBlobStore;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.spi.store.Store;
import io.crmkit.testkit.Fixtures;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process with four writers on an H2 file is killed; what it leaves is sound. {@code -Dcrm.kills=N} kills more often.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("crm.kills", 10);
    private static final int FILE_KILLS = Math.max(1, KILLS / 5);

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
            Acknowledged said = writeUntilKilled(List.of(file), 10 + random.nextInt(90), random.nextInt(20));
            acknowledged += said.count();
            try (Store store = JdbcStore.h2File(file).build()) {
                Crm crm = Fixtures.on(store).build();
                assertThat(crm.verify()).as("kill %d, seed %d", i, seed).isEmpty();
                lost += said.lost(crm);
                said.requireContents(crm);
                requireWritable(crm);
            }
        }
        System.out.printf(
                "kills: %d, 0 torn, %d of %d acknowledged commits lost (seed %d)%n", KILLS, lost, acknowledged, seed);
        assertThat(acknowledged).isGreaterThanOrEqualTo(10L * KILLS);
    }

    @Test
    @DisplayName("65 P2: kill -9 of writers that keep contents as files leaves each document its content, and files of"
            + " no document at most")
    void killedBesideFiles() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        long contents = 0;
        long swept = 0;
        for (int i = 0; i < FILE_KILLS; i++) {
            Path file = folder.resolve("beside" + i);
            FileBlobStore blobs = FileBlobStore.in(folder.resolve("contents" + i));
            Acknowledged said = writeUntilKilled(
                    List.of(file, folder.resolve("contents" + i)), 50 + random.nextInt(100), random.nextInt(20));
            try (Store store = JdbcStore.h2File(file).build()) {
                Crm crm = Fixtures.on(store).blobs(blobs).build();
                swept += blobs.sweep(store, crm.ledgerName(), Duration.ZERO);
                // a document whose removal is among the commits that were lost is there again without its content
                if (said.lost(crm) == 0) {
                    assertThat(crm.verify()).as("kill %d, seed %d", i, seed).isEmpty();
                    contents += said.requireContents(crm);
                }
                requireWritable(crm);
            }
        }
        System.out.printf(
                "kills beside files: %d, %d documents with their contents, %d files without one (seed %d)%n",
                FILE_KILLS, contents, swept, seed);
        assertThat(contents).isPositive();
    }

    private static void requireWritable(Crm crm) {
        assertThat(new Fixtures(crm).opportunity(o -> o.number("after")).revision())
                .isEqualTo(1);
    }

    /**
     * @param paths what the writer is given
     * @param millis between the last command that is waited for and the kill, to meet the others anywhere
     */
    private static Acknowledged writeUntilKilled(List<Path> paths, int commands, int millis)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName()));
        paths.forEach(path -> command.add(path.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Acknowledged said = new Acknowledged();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            boolean killed = false;
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                said.take(line);
                if (said.count() == commands && !killed) {
                    killed = true;
                    Thread.sleep(millis);
                    // by its handle, for the process itself would close what it has still to say
                    process.toHandle().destroyForcibly();
                }
            }
            assertThat(process.waitFor()).isNotZero();
            return said;
        } finally {
            process.toHandle().destroyForcibly();
        }
    }
}
