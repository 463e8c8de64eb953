package io.crmkit.spi;

import java.util.UUID;

/**
 * Makes ids that grow with time. Thread-safe.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface IdGenerator {

    UUID next();
}
