package io.crmkit.opportunity;

import io.crmkit.error.ValidationException;
import io.crmkit.id.IdText;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordKind;
import java.util.UUID;

/**
 * Names an opportunity.
 *
 * @since 0.1
 */
public record OpportunityId(UUID value) implements ParentId {
    public OpportunityId {
        ValidationException.requireGiven("id", value);
    }

    /**
     * Reads an id from the text that {@link #toString()} gives.
     *
     * @throws ValidationException if the text is not an id
     */
    public static OpportunityId parse(String text) {
        return new OpportunityId(IdText.uuid(text));
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
