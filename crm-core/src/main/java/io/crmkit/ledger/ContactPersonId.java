package io.crmkit.ledger;

import io.crmkit.error.ValidationException;
import io.crmkit.id.IdText;
import java.io.Serializable;
import java.util.UUID;

/**
 * Identifies a contact person. Immutable and thread-safe.
 *
 * @param value the UUID
 * @since 0.1
 */
public record ContactPersonId(UUID value) implements Serializable {
    public ContactPersonId {
        ValidationException.requireGiven("id", value);
    }

    /**
     * Returns the id whose {@link #toString()} is the text.
     *
     * @throws ValidationException if the text is not an id
     */
    public static ContactPersonId parse(String text) {
        return new ContactPersonId(IdText.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
