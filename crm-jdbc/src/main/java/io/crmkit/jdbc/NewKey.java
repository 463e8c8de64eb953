package io.crmkit.jdbc;

import io.crmkit.error.ValidationException;
import io.crmkit.jdbc.internal.ledger.mapped.KeyMaking;
import java.util.function.Supplier;

/**
 * Where the key of a row comes from that the CRM inserts into a host's table. Immutable.
 *
 * @since 0.1
 */
public final class NewKey {

    private final KeyMaking making;

    private NewKey(KeyMaking making) {
        this.making = making;
    }

    /** The database makes it: an identity, a default or a trigger. */
    public static NewKey generated() {
        return new NewKey(new KeyMaking.Generated());
    }

    /** A new UUID, for a key that is one, is 16 bytes or is its text with hyphens. */
    public static NewKey uuid() {
        return new NewKey(KeyMaking.Uuid.WITH_HYPHENS);
    }

    /** A new UUID as 32 hexadecimal digits in lower case, for a key that is text. */
    public static NewKey hex() {
        return new NewKey(KeyMaking.Uuid.HEX);
    }

    /** The next value of a sequence, with its schema if need be, for a key that is an integer. */
    public static NewKey sequence(String name) {
        return new NewKey(new KeyMaking.Sequence(ValidationException.requireGiven("name", name)));
    }

    /** One more than the largest key there is; two that are added at once wait for each other or fail as busy. */
    public static NewKey next() {
        return new NewKey(new KeyMaking.Next());
    }

    /** The key is the code itself, which then cannot be changed. */
    public static NewKey code() {
        return new NewKey(new KeyMaking.Code());
    }

    /** Made by the host, in canonical text; called within the transaction. */
    public static NewKey by(Supplier<String> keys) {
        return new NewKey(new KeyMaking.Supplied(ValidationException.requireGiven("keys", keys)));
    }

    KeyMaking making() {
        return making;
    }
}
