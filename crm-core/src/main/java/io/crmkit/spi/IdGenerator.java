package io.crmkit.spi;

import java.util.UUID;

/**
 * Generates the ids of documents and commands. Implementations are thread-safe.
 * <p>
 * Ids should grow with time, because databases insert growing keys faster.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface IdGenerator {

    /** Returns an id that has not been returned before. */
    UUID next();
}
