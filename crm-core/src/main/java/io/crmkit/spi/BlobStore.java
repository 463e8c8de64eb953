package io.crmkit.spi;

import io.crmkit.project.BlobId;
import io.crmkit.project.ContentReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the contents of documents. Thread-safe; called with the transaction that the rows of the documents are written
 * in. A content is written once and never changed.
 * <p>
 * What it does outside that transaction must leave no document without its content, however the transaction ends; a
 * content without a document it may leave, if something of its own removes it later. What a method throws rolls the
 * transaction back; an {@code IOException} reaches the caller as a {@code StorageException}.
 *
 * @since 0.1
 */
public interface BlobStore {

    /**
     * Writes a content, to the end of the stream, in bounded memory.
     *
     * @param id new, and generated
     * @param content refuses more bytes than are allowed, and is closed by the caller; what it throws is to be let
     *     through
     */
    void write(Transaction transaction, LedgerContext ledger, BlobId id, InputStream content) throws IOException;

    /**
     * Lets a content be read that was written in this transaction or is committed.
     *
     * @param reader is called once, and what it throws let through; it need not read to the end
     * @throws IOException if there is no such content
     */
    <T extends @Nullable Object> T read(
            Transaction transaction, LedgerContext ledger, BlobId id, ContentReader<T> reader) throws IOException;

    /** Deletes contents, in a number of statements that does not depend on theirs; what is not there is left out. */
    void delete(Transaction transaction, LedgerContext ledger, Collection<BlobId> ids) throws IOException;

    /** Names all contents of the ledger in any order, each with its size in bytes: to check that all is well. */
    void each(Transaction transaction, LedgerContext ledger, ObjLongConsumer<BlobId> consumer) throws IOException;
}
