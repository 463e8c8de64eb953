package io.crmkit.ledger;

import io.crmkit.error.ValidationException;
import java.util.UUID;

/** Names a contact person. */
public record ContactPersonId(UUID value) {
    public ContactPersonId {
        ValidationException.given("id", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
