package io.crmkit.project;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the content of a document.
 *
 * @param <T> what is made of it
 * @since 0.1
 */
@FunctionalInterface
public interface ContentReader<T extends @Nullable Object> {

    /** @param content ends with this call: it cannot be read afterwards, and need not be closed */
    T read(InputStream content) throws IOException;
}
