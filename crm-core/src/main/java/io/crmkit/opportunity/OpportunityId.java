package io.crmkit.opportunity;

import io.crmkit.error.ValidationException;
import java.io.Serializable;
import java.util.UUID;

/** Names an opportunity. */
public record OpportunityId(UUID value) implements Serializable {
    public OpportunityId {
        ValidationException.given("id", value);
    }

    /** The id of a text that {@link #toString()} gave. */
    public static OpportunityId parse(String text) {
        return new OpportunityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
