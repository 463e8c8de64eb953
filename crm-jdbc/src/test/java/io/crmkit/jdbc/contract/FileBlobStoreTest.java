package io.crmkit.jdbc.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.CrmBuilder;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.StorageException;
import io.crmkit.jdbc.FileBlobStore;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.JoinedConnection;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.project.Attachment;
import io.crmkit.project.ProjectId;
import io.crmkit.spi.BlobStore;
import io.crmkit.spi.store.Store;
import io.crmkit.testkit.BlobStoreContract;
import io.crmkit.testkit.Fixtures;
import io.crmkit.testkit.contract.DocumentContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBlobStoreTest implements BlobStoreContract, DocumentContract {

    @TempDir
    Path folder;

    private final DataSource database = TestDatabase.H2.freshDatabase();
    private final Store store = JdbcStore.standalone(database).build();
    private Crm crm;

    @BeforeEach
    void createLedger() {
        crm = builder().build();
        crm.createLedger();
    }

    @Override
    public Store store() {
        return store;
    }

    @Override
    public BlobStore blobs() {
        return FileBlobStore.in(folder);
    }

    @Override
    public Crm crm() {
        return crm;
    }

    @Override
    public CrmBuilder builder() {
        return Fixtures.on(store).blobs(blobs());
    }

    /** What the port leaves behind has no documents. */
    @Override
    public void allInvariantsHold() {
        sweep(Duration.ZERO);
        DocumentContract.super.allInvariantsHold();
    }

    @Test
    @DisplayName("64: files lie two levels below the folder, under generated ids, whatever a document is called")
    void generatedNames() throws IOException {
        ProjectId id = with().project().id();
        with().document(id, "../../evil", (byte) 1);
        with().document(id, "C:\\x", (byte) 2);
        assertThat(files())
                .hasSize(2)
                .allSatisfy(file -> assertThat(folder.relativize(file).toString())
                        .matches("[0-9a-f]{64}/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    }

    @Test
    @DisplayName("65: a file left by a dead process is reported by verify, and removed by a sweep when it is old")
    void sweepsWhatIsLeft() throws IOException {
        Attachment kept = with().document(with().project().id(), "kept", (byte) 1);
        Path ledger = files().get(0).getParent();
        Path left = Files.write(ledger.resolve(UUID.randomUUID().toString()), new byte[] {2});
        Path foreign = Files.write(ledger.resolve("notes.txt"), new byte[] {3});
        Path link = Files.createSymbolicLink(ledger.resolve(UUID.randomUUID().toString()), foreign);
        assertThat(crm.verify()).singleElement().asString().startsWith("P2: the content " + left.getFileName());
        assertThat(sweep(Duration.ofHours(1))).isZero();
        assertThat(sweep(Duration.ZERO)).isOne();
        assertThat(left).doesNotExist();
        assertThat(foreign).exists();
        assertThat(link).isSymbolicLink();
        assertThat(with().content(kept)).containsExactly(1);
    }

    @Test
    @DisplayName("65: a document whose file is gone, cut or a link is reported by verify, and cannot be read")
    void missingFiles() throws IOException {
        Attachment document = with().document(with().project().id(), "x", (byte) 1, (byte) 2);
        Path file = files().get(0);
        Files.write(file, new byte[] {1});
        assertNotAllThere(document);
        Files.write(file, new byte[] {1, 2, 3});
        assertNotAllThere(document);
        Path elsewhere = Files.move(file, folder.resolve("elsewhere"));
        assertNotAllThere(document);
        Files.write(elsewhere, new byte[] {1, 2});
        Files.createSymbolicLink(file, elsewhere);
        assertNotAllThere(document);
        crm.projects().removeAttachment(document.project(), 1);
        assertThat(elsewhere).exists();
    }

    private void assertNotAllThere(Attachment document) {
        assertThat(crm.verify()).anyMatch(line -> line.startsWith("P2: the content of the document"));
        assertThatThrownBy(() -> with().content(document))
                .isInstanceOfSatisfying(
                        StorageException.class,
                        failed -> assertThat(failed.code()).isEqualTo(ErrorCode.STORAGE));
    }

    @Test
    @DisplayName("K7: with a host's transaction files come and go as the host says it has ended")
    void hostsTransaction() throws IOException, SQLException {
        ProjectId id = with().project().id();
        Attachment kept = with().document(id, "kept", (byte) 1);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            JoinedConnection host = JoinedConnection.of(connection);
            Crm joined =
                    Fixtures.on(JdbcStore.joining(host).build()).blobs(blobs()).build();
            new Fixtures(joined).document(id, "gone", (byte) 2);
            joined.projects().removeAttachment(id, kept.number());
            assertThat(files()).hasSize(2);
            connection.rollback();
            host.rolledBack();
            assertThat(files()).hasSize(1);
            assertThat(with().content(kept)).containsExactly(1);
            Attachment added = new Fixtures(joined).document(id, "added", (byte) 3);
            joined.projects().removeAttachment(id, kept.number());
            connection.commit();
            host.committed();
            assertThat(files()).hasSize(1);
            assertThat(with().content(added)).containsExactly(3);
        }
    }

    @Test
    @DisplayName("65: a transaction that never reports its end leaves only files, which a sweep removes")
    void endNotTold() throws IOException, SQLException {
        ProjectId id = with().project().id();
        Attachment kept = with().document(id, "kept", (byte) 1);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Crm joined = Fixtures.on(JdbcStore.joining(() -> () -> connection).build())
                    .blobs(blobs())
                    .build();
            new Fixtures(joined).document(id, "gone", (byte) 2);
            connection.rollback();
            joined.projects().removeAttachment(id, kept.number());
            connection.commit();
        }
        assertThat(files()).hasSize(2);
        assertThat(sweep(Duration.ZERO)).isEqualTo(2);
        assertThat(files()).isEmpty();
    }

    @Test
    @DisplayName(
            "65: a removal that a host undoes by a savepoint of its own has lost the content, which verify reports")
    void hostsSavepoint() throws SQLException {
        Attachment document = with().document(with().project().id(), "x", (byte) 1);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            JoinedConnection host = JoinedConnection.of(connection);
            Savepoint before = connection.setSavepoint();
            Fixtures.on(JdbcStore.joining(host).build())
                    .blobs(blobs())
                    .build()
                    .projects()
                    .removeAttachment(document.project(), document.number());
            connection.rollback(before);
            connection.commit();
            host.committed();
        }
        assertNotAllThere(document);
        crm.projects().removeAttachment(document.project(), document.number());
    }

    private int sweep(Duration olderThan) {
        return FileBlobStore.in(folder).sweep(store, "main", olderThan);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }
}
