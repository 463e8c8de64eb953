package io.crmkit.memory;

import io.crmkit.project.BlobId;
import io.crmkit.project.ContentReader;
import io.crmkit.spi.BlobStore;
import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.Transaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Stores the contents of attachments with the other data, in the transactions of the store.
 *
 * @param store the store that has the contents
 */
record MemoryBlobStore(MemoryStore store) implements BlobStore {

    @Override
    public void write(Transaction transaction, LedgerContext ledger, BlobId id, InputStream content)
            throws IOException {
        blobs(ledger).put(id, content.readAllBytes());
    }

    @Override
    public <T extends @Nullable Object> T read(
            Transaction transaction, LedgerContext ledger, BlobId id, ContentReader<T> reader) throws IOException {
        byte[] found = blobs(ledger).find(id).orElseThrow(() -> new IOException("no content " + id));
        return reader.read(new ByteArrayInputStream(found));
    }

    @Override
    public void delete(Transaction transaction, LedgerContext ledger, Collection<BlobId> ids) {
        ids.stream().filter(blobs(ledger)::contains).forEach(blobs(ledger)::remove);
    }

    @Override
    public void each(Transaction transaction, LedgerContext ledger, ObjLongConsumer<BlobId> consumer) {
        blobs(ledger).byKey().forEach((id, content) -> consumer.accept(id, content.length));
    }

    private Table<BlobId, byte[]> blobs(LedgerContext ledger) {
        return store.data(ledger.name()).blobs;
    }
}
