package io.crmkit.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.crmkit.project.BlobId;
import io.crmkit.spi.BlobStore;
import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.Transaction;
import io.crmkit.spi.store.Store;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Everything that a blob store must do as every other one does it (P2). */
public interface BlobStoreContract {

    /** The store in whose transactions contents are kept. */
    Store store();

    /** The blob store of the running test, the same at every call. */
    BlobStore blobs();

    /** A ledger without contents. */
    default LedgerContext ledger() {
        return ledger("main");
    }

    /** A ledger of a name. */
    default LedgerContext ledger(String name) {
        return new LedgerContext(name, store().ownLedger(name));
    }

    @Test
    @DisplayName("P2: contents of every size come back byte for byte, seed 11, and are named with their sizes")
    default void contentsComeBack() {
        Random random = new Random(11);
        Map<BlobId, byte[]> written = new HashMap<>();
        for (int size : List.of(0, 1, 100, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3 << 20)) {
            byte[] content = new byte[size];
            random.nextBytes(content);
            written.put(write(content), content);
        }
        written.forEach((id, content) -> assertArrayEquals(content, content(id)));
        Map<BlobId, Long> sizes = new HashMap<>();
        written.forEach((id, content) -> sizes.put(id, (long) content.length));
        assertEquals(sizes, all(ledger()));
    }

    @Test
    @DisplayName("P2: a content is read byte by byte, in pieces, or not to its end")
    default void contentsInPieces() {
        byte[] content = new byte[(1 << 20) + 3];
        new Random(12).nextBytes(content);
        BlobId id = write(content);
        byte[] read = with(transaction -> blobs().read(transaction, ledger(), id, in -> {
            byte[] found = new byte[content.length];
            found[0] = (byte) in.read();
            assertEquals(0, in.read(found, 1, 0));
            int at = 1;
            for (int n = in.read(found, at, 777); n > 0; n = in.read(found, at, Math.min(777, found.length - at))) {
                at += n;
            }
            assertEquals(-1, in.read());
            return found;
        }));
        assertArrayEquals(content, read);
        int first = with(transaction -> blobs().<Integer>read(transaction, ledger(), id, InputStream::read));
        assertEquals(content[0] & 0xFF, first);
    }

    @Test
    @DisplayName("P2: deleted contents are gone, the others stay, and unknown ones are ignored")
    default void contentsAreDeleted() {
        BlobId gone = write(new byte[] {1});
        BlobId empty = write(new byte[0]);
        BlobId kept = write(new byte[] {2});
        with(transaction -> {
            blobs().delete(transaction, ledger(), List.of(gone, empty, id()));
            return null;
        });
        with(transaction -> {
            blobs().delete(transaction, ledger(), List.of());
            return null;
        });
        assertEquals(Map.of(kept, 1L), all(ledger()));
        assertArrayEquals(new byte[] {2}, content(kept));
        assertThrows(UncheckedIOException.class, () -> content(gone));
        assertThrows(UncheckedIOException.class, () -> content(id()));
    }

    @Test
    @DisplayName("P2: a rolled back transaction leaves contents as they were")
    default void contentsAreRolledBack() {
        BlobId kept = write(new byte[] {1});
        IllegalStateException failed = new IllegalStateException();
        assertSame(
                failed,
                assertThrows(
                        IllegalStateException.class,
                        () -> with(transaction -> {
                            BlobId added = id();
                            blobs().write(transaction, ledger(), added, new ByteArrayInputStream(new byte[2 << 20]));
                            byte[] found = blobs().read(transaction, ledger(), added, InputStream::readAllBytes);
                            assertEquals(2 << 20, found.length);
                            blobs().delete(transaction, ledger(), List.of(kept));
                            throw failed;
                        })));
        assertEquals(Map.of(kept, 1L), all(ledger()));
        assertArrayEquals(new byte[] {1}, content(kept));
    }

    @Test
    @DisplayName("65: a content that fails while it is written leaves nothing behind; its failure is let through")
    default void contentsThatFail() {
        for (int at : List.of(0, 1, (1 << 20) + 7)) {
            IllegalStateException failure = new IllegalStateException("at " + at);
            InputStream failing = new InputStream() {
                private int position;

                @Override
                public int read() {
                    if (position == at) {
                        throw failure;
                    }
                    position++;
                    return 1;
                }

                @Override
                public int read(byte[] buffer, int offset, int length) {
                    if (position == at) {
                        throw failure;
                    }
                    int read = Math.min(length, at - position);
                    Arrays.fill(buffer, offset, offset + read, (byte) 1);
                    position += read;
                    return read;
                }
            };
            assertSame(
                    failure,
                    assertThrows(
                            IllegalStateException.class,
                            () -> with(transaction -> {
                                blobs().write(transaction, ledger(), id(), failing);
                                return null;
                            })));
        }
        assertEquals(Map.of(), all(ledger()));
    }

    @Test
    @DisplayName("No data crosses to another ledger, whatever its name")
    default void contentsOfLedgers() {
        BlobId id = write(new byte[] {1});
        for (String name : List.of("../evil", "C:\\x", "con", "MAIN", "\u4e3b".repeat(64))) {
            LedgerContext other = ledger(name);
            assertThrows(
                    UncheckedIOException.class,
                    () -> with(transaction -> blobs().read(transaction, other, id, InputStream::read)));
            with(transaction -> {
                blobs().delete(transaction, other, List.of(id));
                return null;
            });
            with(transaction -> {
                blobs().write(transaction, other, id, new ByteArrayInputStream(new byte[] {2, 3}));
                return null;
            });
            assertEquals(Map.of(id, 2L), all(other));
        }
        assertArrayEquals(new byte[] {1}, content(id));
    }

    private BlobId write(byte[] content) {
        BlobId id = id();
        return with(transaction -> {
            blobs().write(transaction, ledger(), id, new ByteArrayInputStream(content));
            return id;
        });
    }

    private byte[] content(BlobId id) {
        return with(transaction -> blobs().read(transaction, ledger(), id, InputStream::readAllBytes));
    }

    private Map<BlobId, Long> all(LedgerContext of) {
        return with(transaction -> {
            Map<BlobId, Long> found = new HashMap<>();
            blobs().each(transaction, of, found::put);
            return found;
        });
    }

    private <T> T with(Work<T> work) {
        return store().write(transaction -> {
            try {
                return work.in(transaction);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private static BlobId id() {
        return new BlobId(UUID.randomUUID());
    }

    /** Something that is done with contents in a transaction. */
    @FunctionalInterface
    interface Work<T> {

        T in(Transaction transaction) throws IOException;
    }
}
