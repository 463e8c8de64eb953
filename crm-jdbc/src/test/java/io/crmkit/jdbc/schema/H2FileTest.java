package io.crmkit.jdbc.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.error.BusyException;
import io.crmkit.error.ConfigurationException;
import io.crmkit.error.CrmException;
import io.crmkit.jdbc.Durability;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.SchemaMode;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.list.ListQuery;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.spi.store.Store;
import io.crmkit.testkit.Fixtures;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class H2FileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    @DisplayName("K8: what was committed to a file is there when it is opened again")
    void reopened(Durability durability) {
        Path file = folder.resolve("not there yet").resolve("crm " + durability);
        OpportunityId id;
        try (Crm crm = open(JdbcStore.h2File(file).durability(durability))) {
            crm.createLedger();
            id = new Fixtures(crm).opportunity().id();
        }
        try (Crm crm = open(JdbcStore.h2File(file))) {
            assertThat(crm.opportunities().find(id)).isPresent();
            assertThat(crm.verify()).isEmpty();
        }
    }

    @Test
    @DisplayName("K8: a file has one opener: each further one is refused, by whatever path, until the first has closed")
    void oneOpener() {
        Path file = folder.resolve("crm");
        try (Crm crm = open(JdbcStore.h2File(file))) {
            crm.createLedger();
            for (Path again : new Path[] {file, folder.resolve("x/../crm"), file}) {
                assertThatThrownBy(() -> JdbcStore.h2File(again).build())
                        .isInstanceOf(ConfigurationException.class)
                        .hasMessageContaining("in use");
            }
            new Fixtures(crm).opportunity();
            try (Crm other = open(JdbcStore.h2File(folder.resolve("other")))) {
                other.createLedger();
            }
        }
        try (Crm crm = open(JdbcStore.h2File(file))) {
            assertThat(crm.verify()).isEmpty();
        }
    }

    @Test
    @DisplayName("K8: an opening that is refused leaves the file free for the next")
    void refusedOpening() {
        Path file = folder.resolve("crm");
        assertThatThrownBy(
                        () -> JdbcStore.h2File(file).schema(SchemaMode.VALIDATE).build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("missing");
        try (Crm crm = open(JdbcStore.h2File(file))) {
            crm.createLedger();
        }
    }

    @Test
    @DisplayName("K8: another process is refused, also after an opener of this process was")
    void otherProcess() throws Exception {
        Path file = folder.resolve("crm");
        try (Crm crm = open(JdbcStore.h2File(file))) {
            crm.createLedger();
            assertThat(inOtherProcess(file)).startsWith("refused").contains("in use");
            assertThatThrownBy(() -> JdbcStore.h2File(file).build()).isInstanceOf(ConfigurationException.class);
            assertThat(inOtherProcess(file)).startsWith("refused").contains("in use");
            assertThat(inOtherProcess(file)).startsWith("refused").contains("in use");
            new Fixtures(crm).opportunity();
            assertThat(crm.verify()).isEmpty();
        }
        assertThat(inOtherProcess(file)).isEqualTo("opened true");
    }

    private static String inOtherProcess(Path file) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FileOpener.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            return said.lines()
                    .filter(line -> line.startsWith("opened") || line.startsWith("refused"))
                    .findFirst()
                    .orElse("nothing");
        } finally {
            process.destroyForcibly();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "K8: commits are synchronized unless the store is fast, through a file system that survives interrupts")
    void inEffect(Durability durability) {
        try (Store store = JdbcStore.h2File(folder.resolve("crm " + durability))
                .durability(durability)
                .build()) {
            List<String> found = store.read(transaction -> {
                Connection connection = transaction.unwrap(Connection.class).orElseThrow();
                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("select setting_value from information_schema.settings"
                                + " where setting_name = 'WRITE_DELAY'")) {
                    rows.next();
                    return List.of(rows.getString(1), connection.getMetaData().getURL());
                } catch (SQLException failed) {
                    throw new IllegalStateException(failed);
                }
            });
            assertThat(found.get(0).equals("0")).isEqualTo(durability != Durability.FAST);
            assertThat(found.get(1)).startsWith("jdbc:h2:async:");
        }
    }

    @Test
    @DisplayName("K8: an interrupted writer closes nothing: the file goes on serving")
    void interrupted() throws InterruptedException {
        try (Crm crm = open(JdbcStore.h2File(folder.resolve("crm")))) {
            crm.createLedger();
            OpportunityId id = new Fixtures(crm).opportunity().id();
            for (int i = 0; i < 10; i++) {
                Thread writer = new Thread(() -> {
                    Thread.currentThread().interrupt();
                    try {
                        new Fixtures(crm).opportunity();
                    } catch (CrmException refused) {
                        assertThat(refused).isInstanceOf(BusyException.class);
                    }
                });
                writer.start();
                writer.join();
            }
            assertThat(crm.opportunities().find(id)).isPresent();
            new Fixtures(crm).opportunity();
            assertThat(crm.verify()).isEmpty();
        }
    }

    @Test
    @DisplayName("K8: the next writer waits until the commit before it has returned, and no longer than its patience")
    void gate() throws Exception {
        CountDownLatch committing = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicBoolean slow = new AtomicBoolean();
        DataSource source = committing(TestDatabase.H2.freshDatabase(), () -> {
            if (slow.getAndSet(false)) {
                committing.countDown();
                goOn.await();
            }
        });
        Crm crm = open(JdbcStore.standalone(source).lockTimeout(Duration.ofMillis(300)));
        crm.createLedger();
        OpportunityId one = new Fixtures(crm).opportunity().id();
        OpportunityId other = new Fixtures(crm).opportunity().id();
        slow.set(true);
        Thread first = new Thread(() -> crm.opportunities().approve(one));
        first.start();
        committing.await();
        Instant begun = Instant.now();
        assertThatThrownBy(() -> crm.opportunities().approve(other)).isInstanceOf(BusyException.class);
        assertThat(Duration.between(begun, Instant.now())).isBetween(Duration.ofMillis(250), Duration.ofSeconds(3));
        goOn.countDown();
        first.join();
        crm.opportunities().approve(other);
        assertThat(crm.opportunities().get(one).revision()).isEqualTo(2);
    }

    private interface Pause {
        void before() throws InterruptedException;
    }

    /** A data source whose commits wait. */
    private static DataSource committing(DataSource source, Pause commit) {
        return proxy(DataSource.class, source, () -> {}, commit);
    }

    private static <T> T proxy(Class<T> type, Object target, Pause commit, Pause commitBelow) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            if (method.getName().equals("commit")) {
                commit.before();
            }
            try {
                Object result = method.invoke(target, given);
                return result instanceof Connection
                        ? proxy(Connection.class, result, commitBelow, commitBelow)
                        : result;
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }));
    }

    @Test
    @DisplayName("K8: what is no database is refused, and no trace of the attempt is left beside it")
    void noDatabase() throws IOException {
        Files.writeString(folder.resolve("crm.mv.db"), "no database at all".repeat(1000));
        assertThatThrownBy(() -> JdbcStore.h2File(folder.resolve("crm")).build())
                .isInstanceOf(ConfigurationException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("crm.mv.db", "crm.lock");
        }
    }

    @Test
    @DisplayName("A file that is compacted on close is no larger than necessary and has all its contents")
    void compacted() throws IOException {
        Path file = folder.resolve("crm");
        try (Crm crm = open(JdbcStore.h2File(file))) {
            crm.createLedger();
            crm.inTransaction(group -> {
                Fixtures with = new Fixtures(group);
                for (int i = 0; i < 1000; i++) {
                    with.opportunity();
                }
                return null;
            });
        }
        long wasteful = Files.size(folder.resolve("crm.mv.db"));
        try (Crm crm = open(JdbcStore.h2File(file).compactOnClose())) {
            assertThat(crm.verify()).isEmpty();
        }
        assertThat(Files.size(folder.resolve("crm.mv.db"))).isLessThan(wasteful / 2);
        try (Crm crm = open(JdbcStore.h2File(file))) {
            assertThat(crm.opportunities().search(ListQuery.all().withTotal()).total())
                    .hasValue(1000);
            assertThat(crm.verify()).isEmpty();
        }
    }

    @Test
    @DisplayName("A path cannot smuggle settings into the database's URL")
    void hostilePath() {
        Path file = folder.resolve("crm;INIT=drop all objects");
        assertThatThrownBy(() -> JdbcStore.h2File(file).build()).isInstanceOf(ConfigurationException.class);
    }

    private static Crm open(JdbcStore.Builder store) {
        return Fixtures.on(store.build()).build();
    }
}
