package io.crmkit.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Where the content of a document to be added comes from: bytes, or for example
 * {@code () -> Files.newInputStream(file)}.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface AttachmentContent {

    /**
     * Opens a new stream at the beginning of the content; whoever calls this closes it. It is called again if the
     * transaction has to be tried again.
     */
    InputStream open() throws IOException;

    /** These bytes, which must not be changed meanwhile. */
    static AttachmentContent of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
