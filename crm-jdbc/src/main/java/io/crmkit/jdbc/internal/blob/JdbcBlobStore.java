package io.crmkit.jdbc.internal.blob;

import static io.crmkit.jdbc.internal.schema.Tables.BLOB_CHUNK;

import io.crmkit.jdbc.internal.transaction.JdbcTransaction;
import io.crmkit.project.BlobId;
import io.crmkit.project.ContentReader;
import io.crmkit.spi.BlobStore;
import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.Transaction;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the contents of attachments in a table of the store's database. A content is split into chunks, of which only
 * one is in memory at a time. An empty content has one empty chunk. Thread-safe.
 */
public final class JdbcBlobStore implements BlobStore {

    /** The size of a chunk: 1 MiB. */
    static final int CHUNK = 1 << 20;

    /** The size of a content in bytes; the sum is a decimal on all databases, hence the cast. */
    private static final Field<Long> SIZE = DSL.sum(DSL.field("octet_length({0})", Long.class, BLOB_CHUNK.CONTENT))
            .cast(Long.class);

    @Override
    public void write(Transaction transaction, LedgerContext ledger, BlobId id, InputStream content)
            throws IOException {
        DSLContext dsl = JdbcTransaction.of(transaction).dsl();
        int number = 0;
        byte[] chunk = content.readNBytes(CHUNK);
        do {
            dsl.insertInto(BLOB_CHUNK)
                    .set(BLOB_CHUNK.LEDGER, ledger.name())
                    .set(BLOB_CHUNK.ID, id.value())
                    .set(BLOB_CHUNK.NUMBER, number++)
                    .set(BLOB_CHUNK.CONTENT, chunk)
                    .execute();
            chunk = chunk.length < CHUNK ? new byte[0] : content.readNBytes(CHUNK);
        } while (chunk.length > 0);
    }

    @Override
    public <T extends @Nullable Object> T read(
            Transaction transaction, LedgerContext ledger, BlobId id, ContentReader<T> reader) throws IOException {
        JdbcTransaction own = JdbcTransaction.of(transaction);
        return reader.read(ChunkStream.of(number -> chunk(own, ledger, id, number))
                .orElseThrow(() -> new IOException("no content " + id)));
    }

    /** Reads one chunk. In the host's transaction the row is locked: a plain read could see an old state (K2). */
    private static Optional<byte[]> chunk(JdbcTransaction own, LedgerContext ledger, BlobId id, int number) {
        return own.forUpdate(own.dsl()
                        .select(BLOB_CHUNK.CONTENT)
                        .from(BLOB_CHUNK)
                        .where(of(ledger))
                        .and(BLOB_CHUNK.ID.eq(id.value()))
                        .and(BLOB_CHUNK.NUMBER.eq(number)))
                .fetchOptional(BLOB_CHUNK.CONTENT);
    }

    @Override
    public void delete(Transaction transaction, LedgerContext ledger, Collection<BlobId> ids) {
        JdbcTransaction.of(transaction)
                .dsl()
                .deleteFrom(BLOB_CHUNK)
                .where(of(ledger))
                .and(BLOB_CHUNK.ID.in(ids.stream().map(BlobId::value).toList()))
                .execute();
    }

    @Override
    public void each(Transaction transaction, LedgerContext ledger, ObjLongConsumer<BlobId> consumer) {
        try (Cursor<Record2<UUID, Long>> rows = JdbcTransaction.of(transaction)
                .dsl()
                .select(BLOB_CHUNK.ID, SIZE)
                .from(BLOB_CHUNK)
                .where(of(ledger))
                .groupBy(BLOB_CHUNK.ID)
                .fetchLazy()) {
            rows.forEach(row -> consumer.accept(new BlobId(row.value1()), row.value2()));
        }
    }

    private static Condition of(LedgerContext ledger) {
        return BLOB_CHUNK.LEDGER.eq(ledger.name());
    }
}
