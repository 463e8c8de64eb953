package io.crmkit.jdbc;

import io.crmkit.error.ValidationException;
import io.crmkit.jdbc.internal.ledger.mapped.KeyMaking;
import java.util.function.Supplier;

/**
 * The origin of the key of a row that the CRM inserts into a host's table. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class NewKey {

    private final KeyMaking making;

    private NewKey(KeyMaking making) {
        this.making = making;
    }

    /** The database generates the key: by an identity column, a default or a trigger. */
    public static NewKey generated() {
        return new NewKey(new KeyMaking.Generated());
    }

    /** The CRM generates a random UUID, for a key of type UUID, of 16 bytes, or of text with hyphens. */
    public static NewKey uuid() {
        return new NewKey(KeyMaking.Uuid.WITH_HYPHENS);
    }

    /** The CRM generates a random UUID as 32 hexadecimal digits in lower case, for a key of type text. */
    public static NewKey hex() {
        return new NewKey(KeyMaking.Uuid.HEX);
    }

    /**
     * The key is the next value of a sequence of the database, for an integer key.
     *
     * @param name the sequence, qualified with its schema if necessary
     */
    public static NewKey sequence(String name) {
        return new NewKey(new KeyMaking.Sequence(ValidationException.requireGiven("name", name)));
    }

    /**
     * The key is the largest existing key plus one, for an integer key. Two concurrent inserts wait for each other or
     * fail with code {@code busy}; prefer another way where the host has one.
     */
    public static NewKey next() {
        return new NewKey(new KeyMaking.Next());
    }

    /** The key is the code of the entry, which then can never change. */
    public static NewKey code() {
        return new NewKey(new KeyMaking.Code());
    }

    /**
     * The host supplies the key.
     *
     * @param keys called within the transaction of the command; returns the key in its canonical text form. If it
     *     returns null or throws, the row is refused with code {@code rule.host-refused}
     */
    public static NewKey by(Supplier<String> keys) {
        return new NewKey(new KeyMaking.Supplied(ValidationException.requireGiven("keys", keys)));
    }

    KeyMaking making() {
        return making;
    }
}
