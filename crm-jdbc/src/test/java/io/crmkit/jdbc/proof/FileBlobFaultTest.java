package io.crmkit.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.jdbc.FileBlobStore;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.proof.FaultyDataSource.Fault;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.project.Attachment;
import io.crmkit.project.ProjectId;
import io.crmkit.spi.store.Store;
import io.crmkit.testkit.Fixtures;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What contents kept as files are worth when a transaction does not end as it should (P2). */
class FileBlobFaultTest {

    @TempDir
    Path folder;

    private final DataSource database = TestDatabase.H2.freshDatabase();
    private final Store store = JdbcStore.standalone(database).build();
    private Crm sound;

    @BeforeEach
    void createLedger() {
        sound = on(store);
        sound.createLedger();
    }

    @Test
    @DisplayName("65: a process that dies just before or after a commit leaves files without documents at most")
    void death() {
        ProjectId id = new Fixtures(sound).project().id();
        List<List<String>> seen = new ArrayList<>();
        // what is there around a commit is what a process would leave that dies then
        Crm watched = on(JdbcStore.standalone(ProxyDataSourceBuilder.create(database)
                        .beforeMethod(context -> look(context, seen))
                        .afterMethod(context -> look(context, seen))
                        .build())
                .build());
        Attachment document = new Fixtures(watched).document(id, "x", (byte) 1);
        assertThat(seen).hasSize(2);
        assertThat(seen.get(0)).singleElement().asString().endsWith("belongs to no document");
        assertThat(seen.get(1)).isEmpty();
        watched.projects().removeAttachment(id, document.number());
        assertThat(seen).hasSize(4);
        assertThat(seen.get(2)).isEmpty();
        assertThat(seen.get(3)).singleElement().asString().endsWith("belongs to no document");
        assertThat(sound.verify()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILS", "FAILS_AFTER_EFFECT", "DROPPED_AFTER_EFFECT", "ERROR", "INTERRUPT"})
    @DisplayName("65 K6: whichever call fails, a document that is there has its content, and a sweep removes the rest")
    void everyCall(Fault fault) {
        FaultyDataSource faulty = new FaultyDataSource(database);
        Crm crm = on(JdbcStore.standalone(faulty.dataSource()).build());
        Fixtures with = new Fixtures(sound);
        ProjectId id = with.project().id();
        Fixtures failing = new Fixtures(crm);
        failEachCall(faulty, fault, () -> failing.document(id, "x", (byte) 1, (byte) 2));
        failEachCall(faulty, fault, () -> {
            Attachment document = with.document(id, "y", (byte) 3);
            return () -> crm.projects().removeAttachment(id, document.number());
        });
    }

    private void failEachCall(FaultyDataSource faulty, Fault fault, Runnable command) {
        failEachCall(faulty, fault, () -> command);
    }

    private void failEachCall(FaultyDataSource faulty, Fault fault, Prepared prepared) {
        boolean reached = true;
        for (int call = 1; reached; call++) {
            Runnable command = prepared.command();
            faulty.arm(fault, call);
            try {
                command.run();
            } catch (RuntimeException | LinkageError injected) {
                // what it is, other tests say
            }
            faulty.disarm();
            Thread.interrupted();
            reached = !faulty.failed().isEmpty();
            String where = fault + " at call " + call + " (" + faulty.failed() + ")";
            assertThat(sound.verify()).as(where).allMatch(line -> line.endsWith("belongs to no document"));
            FileBlobStore.in(folder).sweep(store, "main", Duration.ZERO);
            assertThat(sound.verify()).as(where).isEmpty();
        }
    }

    /** Looks around the commits of what changes something, which is at READ COMMITTED. */
    private void look(MethodExecutionContext context, List<List<String>> seen) {
        if (context.getMethod().getName().equals("commit")
                && isolation((Connection) context.getTarget()) == Connection.TRANSACTION_READ_COMMITTED) {
            seen.add(sound.verify());
        }
    }

    private static int isolation(Connection connection) {
        try {
            return connection.getTransactionIsolation();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Crm on(Store opened) {
        return Fixtures.on(opened).blobs(FileBlobStore.in(folder)).build();
    }

    /** A command, after what it needs has been made. */
    @FunctionalInterface
    private interface Prepared {

        Runnable command();
    }
}
