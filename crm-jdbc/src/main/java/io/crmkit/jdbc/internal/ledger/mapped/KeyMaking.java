package io.crmkit.jdbc.internal.ledger.mapped;

import java.util.UUID;
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

    /** A new UUID in text. */
    enum Uuid implements KeyMaking {
        WITH_HYPHENS,
        HEX;

        String make() {
            String text = UUID.randomUUID().toString();
            return this == HEX ? text.replace("-", "") : text;
        }

        /** How many characters it has. */
        public int length() {
            return this == HEX ? 32 : 36;
        }

        /** As the host wrote it in its program. */
        public String call() {
            return this == HEX ? "NewKey.hex()" : "NewKey.uuid()";
        }
    }

    /** From the host, in canonical text. */
    record Supplied(Supplier<String> keys) implements KeyMaking {}
}
