package io.crmkit.opportunity;

import io.crmkit.error.ValidationException;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordKind;
import java.util.UUID;

/** Names an opportunity. */
public record OpportunityId(UUID value) implements ParentId {
    public OpportunityId {
        ValidationException.requireGiven("id", value);
    }

    /** The id of a text that {@link #toString()} gave. */
    public static OpportunityId parse(String text) {
        return new OpportunityId(UUID.fromString(text));
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.CONTACT;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
