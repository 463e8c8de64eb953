package io.crmkit.internal.content;

import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.error.StorageException;
import io.crmkit.error.ValidationException;
import io.crmkit.internal.check.Checks;
import io.crmkit.project.Attachment;
import io.crmkit.project.AttachmentContent;
import io.crmkit.project.BlobId;
import io.crmkit.project.ContentReader;
import io.crmkit.spi.BlobStore;
import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.Transaction;
import io.crmkit.text.Localized;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The contents of attachments within one transaction, up to a maximum size.
 *
 * @param store the place of the contents
 * @param largest the maximum size of a content in bytes
 * @param transaction the current transaction
 * @param ledger the ledger to which the attachments belong
 */
public record Contents(BlobStore store, long largest, Transaction transaction, LedgerContext ledger) {

    /**
     * Writes a new content.
     *
     * @return its size in bytes
     * @throws ValidationException with {@code value.too-large} if the content is too large
     * @throws RuleException with {@code rule.content-unreadable} if the source cannot be read
     */
    public long write(BlobId id, AttachmentContent content) {
        try (Given given = new Given(open(content), largest)) {
            store.write(transaction, ledger, id, given);
            return given.count();
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    /** Reads the content of an attachment, and checks that it is complete. */
    public <T extends @Nullable Object> T read(Attachment document, ContentReader<T> reader) {
        try {
            return store.read(transaction, ledger, document.content(), content -> {
                try (Kept kept = new Kept(content, document.size())) {
                    return reader.read(kept);
                } catch (IOException ofTheReader) {
                    throw new UncheckedIOException(ofTheReader);
                }
            });
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    public void delete(Collection<BlobId> ids) {
        try {
            store.delete(transaction, ledger, ids);
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    /** Passes the ids and sizes of all contents to a consumer. */
    public void each(ObjLongConsumer<BlobId> consumer) {
        try {
            store.each(transaction, ledger, consumer);
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    private static InputStream open(AttachmentContent content) {
        try {
            return Checks.requireGiven("content", content.open());
        } catch (CrmException refused) {
            throw refused;
        } catch (IOException | RuntimeException failed) {
            throw unreadable(failed);
        }
    }

    /**
     * Returns the error for an unreadable source. It shows only the type of the failure, because the message could
     * reveal the host's file paths (K18).
     */
    private static RuleException unreadable(Exception failed) {
        return new RuleException(
                ErrorCode.CONTENT_UNREADABLE, failed, failed.getClass().getSimpleName());
    }

    private static StorageException failure(Exception failed) {
        return new StorageException(ErrorCode.STORAGE, failed, failed.getClass().getSimpleName());
    }

    /** A content that a caller supplies. */
    private static final class Given extends GuardedStream {

        private final long largest;

        Given(InputStream content, long largest) {
            super(content);
            this.largest = largest;
        }

        @Override
        void counted(long bytes) {
            if (bytes > largest) {
                throw ValidationException.of("content", ErrorCode.TOO_LARGE, largest);
            }
        }

        @Override
        void ended(long bytes) {
            // as long as it likes to be
        }

        @Override
        RuntimeException failure(Exception failed) {
            return unreadable(failed);
        }
    }

    /** A stored content, whose size is known. */
    private static final class Kept extends GuardedStream {

        private final long size;

        Kept(InputStream content, long size) {
            super(content);
            this.size = size;
        }

        @Override
        void counted(long bytes) {
            if (bytes > size) {
                throw notAsLong();
            }
        }

        @Override
        void ended(long bytes) {
            if (bytes != size) {
                throw notAsLong();
            }
        }

        private static StorageException notAsLong() {
            return new StorageException(ErrorCode.STORAGE, null, Localized.ofKey("content.length"));
        }

        @Override
        RuntimeException failure(Exception failed) {
            return failed instanceof RuntimeException coded ? coded : Contents.failure(failed);
        }
    }
}
