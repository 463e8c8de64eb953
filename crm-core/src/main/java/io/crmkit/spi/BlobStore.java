package io.crmkit.spi;

import io.crmkit.project.BlobId;
import io.crmkit.project.ContentReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Stores the contents of attachments. Implementations are thread-safe. Each call passes the transaction that also
 * writes the rows of the attachments. A content is written once and never changed.
 * <p>
 * An implementation may write outside of that transaction, for example to files. Even then every attachment must have
 * its content, however the transaction ends. The implementation may leave contents without an attachment behind if it
 * removes them later by itself. An exception from any method rolls the transaction back. The caller of the CRM receives
 * an {@code IOException} as a {@code StorageException}.
 *
 * @since 0.1
 */
public interface BlobStore {

    /**
     * Writes a content, reading the stream to its end and using a bounded amount of memory.
     *
     * @param transaction the transaction that writes the row of the attachment
     * @param ledger the ledger to which the attachment belongs
     * @param id a newly generated id
     * @param content the bytes. The stream throws an exception if it exceeds the maximum size; that exception must be
     *     passed on. The caller closes the stream
     * @throws IOException if the content cannot be written
     */
    void write(Transaction transaction, LedgerContext ledger, BlobId id, InputStream content) throws IOException;

    /**
     * Opens a content that is committed or was written in the current transaction, and passes it to a reader.
     *
     * @param reader called exactly once; its exceptions must be passed on. It need not read to the end
     * @return the value that the reader returned
     * @throws IOException if there is no such content, or if it cannot be read
     */
    <T extends @Nullable Object> T read(
            Transaction transaction, LedgerContext ledger, BlobId id, ContentReader<T> reader) throws IOException;

    /**
     * Deletes contents and ignores ids that do not exist. The number of statements must not grow with the number of
     * ids.
     *
     * @throws IOException if the contents cannot be deleted
     */
    void delete(Transaction transaction, LedgerContext ledger, Collection<BlobId> ids) throws IOException;

    /**
     * Passes the id and the size in bytes of every content of the ledger to a consumer, in any order. {@link
     * io.crmkit.Crm#verify()} uses this to find missing and wrong contents.
     *
     * @throws IOException if the contents cannot be listed
     */
    void each(Transaction transaction, LedgerContext ledger, ObjLongConsumer<BlobId> consumer) throws IOException;
}
