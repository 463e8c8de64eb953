package io.crmkit.jdbc.internal.ledger.mapped;

import java.util.UUID;
import java.util.function.Supplier;

/** The origin of the key of an inserted row. Immutable. */
public sealed interface KeyMaking {

    /** The database generates the key. */
    record Generated() implements KeyMaking {}

    /**
     * The key is the next value of a sequence.
     *
     * @param name the sequence as the host wrote it
     */
    record Sequence(String name) implements KeyMaking {}

    /** The key is the largest key plus one. */
    record Next() implements KeyMaking {}

    /** The key is the code. */
    record Code() implements KeyMaking {}

    /** The key is a new UUID as text. */
    enum Uuid implements KeyMaking {
        WITH_HYPHENS,
        HEX;

        /** Returns the key that is made of an id that nothing else has. */
        String make(UUID fresh) {
            String text = fresh.toString();
            return this == HEX ? text.replace("-", "") : text;
        }

        /** Returns the number of characters of a key. */
        public int length() {
            return this == HEX ? 32 : 36;
        }

        /** Returns the call that the host wrote in its program, for messages. */
        public String call() {
            return this == HEX ? "NewKey.hex()" : "NewKey.uuid()";
        }
    }

    /**
     * The host supplies the key in canonical text.
     *
     * @param keys called for each inserted row
     */
    record Supplied(Supplier<String> keys) implements KeyMaking {}
}
