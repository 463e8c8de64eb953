package io.crmkit.spi;

import java.util.UUID;

/** Makes ids that grow with time. Thread-safe. */
@FunctionalInterface
public interface IdGenerator {

    UUID next();
}
