package io.crmkit.ledger;

import java.util.Objects;
import java.util.UUID;

/** Names a contact person. */
public record ContactPersonId(UUID value) {
    public ContactPersonId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
