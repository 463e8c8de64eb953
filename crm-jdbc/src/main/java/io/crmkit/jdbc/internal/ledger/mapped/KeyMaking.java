package io.crmkit.jdbc.internal.ledger.mapped;

import java.util.function.Supplier;

/** Where the key of an inserted row comes from. Immutable. */
public sealed interface KeyMaking {

    /** From the database. */
    record Generated() implements KeyMaking {}

    /** From a sequence. */
    record Sequence(String name) implements KeyMaking {}

    /** One more than the largest. */
    record Next() implements KeyMaking {}

    /** The code. */
    record Code() implements KeyMaking {}

    /**
     * A new UUID in text.
     *
     * @param length of the text: 36 with hyphens, 32 without
     */
    record Uuid(int length, Supplier<String> keys) implements KeyMaking {}

    /** From the host, in canonical text. */
    record Supplied(Supplier<String> keys) implements KeyMaking {}
}
