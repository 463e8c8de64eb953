package io.crmkit.project;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the content of an attachment.
 *
 * @param <T> the type of the result, which may be null
 * @since 0.1
 */
@FunctionalInterface
public interface ContentReader<T extends @Nullable Object> {

    /**
     * Reads the content and returns the result.
     *
     * @param content the stream, which is valid only during this call and need not be closed
     * @throws IOException if reading fails; the caller of the CRM gets it in an {@code UncheckedIOException}
     */
    T read(InputStream content) throws IOException;
}
