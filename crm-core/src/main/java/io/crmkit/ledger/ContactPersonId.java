package io.crmkit.ledger;

import java.util.UUID;

/** Names a contact person. */
public record ContactPersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
