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
 * Keeps the contents of attachments as files. The folder has a subfolder for each ledger, and in it one file for each
 * content, named by its generated id. No part of a path comes from user input. Thread-safe.
 * <p>
 * A file is written completely before its transaction commits, and is removed if the transaction rolls back. The file
 * of a deleted attachment is removed after the commit. An attachment therefore has its content whenever the process
 * dies, as long as the database keeps its commits. If the database loses its last commits, as an H2 file may (see
 * {@link Durability}), an attachment whose deletion was lost reappears without its content; {@link
 * io.crmkit.Crm#verify} reports it.
 * <p>
 * A file without an attachment can remain if the process dies at the wrong moment, if the outcome of a commit is
 * unknown (K6), or if a host's transaction does not report its completion. {@link #sweep} removes such files. A host
 * that restores a deleted attachment by rolling back to a savepoint of its own, and then reports a commit, loses the
 * content: such a host should keep contents in the database.
 *
 * @since 0.1
 */
public final class FileBlobStore implements BlobStore {

    private final Path folder;

    private FileBlobStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Returns a store below a folder. The folder is created by the first write.
     *
     * @param folder the parent of all files; the program must be the only one that writes there
     */
    public static FileBlobStore in(Path folder) {
        return new FileBlobStore(folder);
    }

    /**
     * {@inheritDoc}
     * <p>
     * The file is written before the commit. A crash in between leaves a file that {@link #sweep} finds, whereas the
     * other order could leave an attachment without content.
     */
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
                // keep the file: the attachment may have been committed (K6); sweep() removes it otherwise
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

    /**
     * {@inheritDoc}
     * <p>
     * The files are removed only after the commit, because a removed file cannot be restored by a rollback.
     */
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
     * Removes the files of a ledger that no attachment refers to.
     *
     * @param store the store that has the attachments of this folder; with any other store all old files would be
     *     removed
     * @param ledger the name of the ledger
     * @param olderThan the minimum age of the files that are removed; choose more than the longest transaction takes,
     *     because the attachment of a young file may not be committed yet
     * @return the number of removed files
     * @throws StorageException with code {@code storage} if the folder cannot be read or a file cannot be removed
     */
    public int sweep(Store store, String ledger, Duration olderThan) {
        try {
            BlobFolder files = files(ledger);
            // List the files first: a file that gets its attachment only after this moment is too young to be in the
            // list.
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
