package io.crmkit.ledger;

import io.crmkit.error.ValidationException;
import java.io.Serializable;
import java.util.UUID;

/** Names a contact person. */
public record ContactPersonId(UUID value) implements Serializable {
    public ContactPersonId {
        ValidationException.requireGiven("id", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
