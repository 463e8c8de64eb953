package io.crmkit.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Supplies the content of a new attachment: bytes, or for example {@code () -> Files.newInputStream(file)}. It is a
 * supplier and not a stream, because a transaction that is tried again has to read the content again.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface AttachmentContent {

    /**
     * Opens a new stream at the beginning of the content. The caller closes it. It is called once for each attempt of
     * the transaction.
     *
     * @throws IOException if the content cannot be read; the command then fails with {@code rule.content-unreadable}
     */
    InputStream open() throws IOException;

    /**
     * Returns the content that consists of these bytes. The array is not copied and must not be changed until the
     * command has returned.
     */
    static AttachmentContent of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
