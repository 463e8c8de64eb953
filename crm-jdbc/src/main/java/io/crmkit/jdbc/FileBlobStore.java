package io.crmkit.jdbc;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.StorageException;
import io.crmkit.jdbc.internal.blob.BlobFolder;
import io.crmkit.project.BlobId;
import io.crmkit.project.ContentReader;
import io.crmkit.spi.BlobStore;
import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.Transaction;
import io.crmkit.spi.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the contents of documents as files: below a folder one for each ledger, in it a file for each content under its
 * generated id. Nothing that a person entered becomes a part of a path. Thread-safe.
 * <p>
 * A file is written whole before its transaction is committed, and removed when that is rolled back; the file of a
 * document that was removed is deleted after the commit. So a document has its content whenever the process dies, as far
 * as the database keeps what it has committed: where that loses its last commits, as an H2 file may (see
 * {@link Durability}), a document whose removal was lost is there again without its content, which
 * {@link io.crmkit.Crm#verify} tells.
 * <p>
 * What can be left over is a file without a document: if the process dies in between, if the outcome of a commit is
 * unknown, or if a host's transaction does not tell how it ends; {@link #sweep} removes those. A host that takes back a
 * removed document by a savepoint of its own, and says that it has committed, loses the content: it should keep contents
 * in the database.
 *
 * @since 0.1
 */
public final class FileBlobStore implements BlobStore {

    private final Path folder;

    private FileBlobStore(Path folder) {
        this.folder = folder;
    }

    /** A store below a folder, which is made when something is written if it is not there. */
    public static FileBlobStore in(Path folder) {
        return new FileBlobStore(folder);
    }

    @Override
    public void write(Transaction transaction, LedgerContext ledger, BlobId id, InputStream content)
            throws IOException {
        BlobFolder files = files(ledger.name());
        transaction.enlist(new Transaction.Participant() {
            @Override
            public void rolledBack() {
                files.removeIfPossible(List.of(id));
            }

            @Override
            public void unknown() {
                // the document may be there
            }
        });
        files.write(id, content);
    }

    @Override
    public <T extends @Nullable Object> T read(
            Transaction transaction, LedgerContext ledger, BlobId id, ContentReader<T> reader) throws IOException {
        try (InputStream content = files(ledger.name()).open(id)) {
            return reader.read(content);
        }
    }

    @Override
    public void delete(Transaction transaction, LedgerContext ledger, Collection<BlobId> ids) {
        List<BlobId> deleted = List.copyOf(ids);
        transaction.enlist(new Transaction.Participant() {
            @Override
            public void committed() {
                files(ledger.name()).removeIfPossible(deleted);
            }
        });
    }

    @Override
    public void each(Transaction transaction, LedgerContext ledger, ObjLongConsumer<BlobId> consumer)
            throws IOException {
        files(ledger.name()).each((id, file) -> consumer.accept(id, file.size()));
    }

    /**
     * Removes the files of a ledger that no document names.
     *
     * @param store where the documents of this folder are kept: another one names none of them
     * @param ledger the name of the ledger
     * @param olderThan files written more lately stay, for their transaction may still be running: longer than any
     *     transaction takes
     * @return how many files were removed
     * @throws StorageException if the folder cannot be read or a file not be removed
     */
    public int sweep(Store store, String ledger, Duration olderThan) {
        try {
            BlobFolder files = files(ledger);
            // looked for first: what is named later than that is no longer among them
            Set<BlobId> unnamed = files.writtenBefore(Instant.now().minus(olderThan));
            store.read(transaction -> {
                transaction
                        .stores(new LedgerContext(ledger, store.ownLedger(ledger)))
                        .snapshot()
                        .documents(document -> unnamed.remove(document.content()));
                return unnamed;
            });
            for (BlobId id : unnamed) {
                files.remove(id);
            }
            return unnamed.size();
        } catch (IOException failed) {
            throw new StorageException(
                    ErrorCode.STORAGE, failed, failed.getClass().getSimpleName());
        }
    }

    private BlobFolder files(String ledger) {
        return BlobFolder.of(folder, ledger);
    }
}
