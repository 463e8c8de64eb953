package io.crmkit.record;

import io.crmkit.error.ValidationException;
import io.crmkit.opportunity.OpportunityId;
import java.io.Serializable;

/**
 * Names a record: its parent, and its place there. A place is never given twice (R1).
 *
 * @param parent the opportunity it belongs to
 * @param sequence 1 for the first record of the parent
 */
public record RecordId(OpportunityId parent, int sequence) implements Serializable {
    public RecordId {
        ValidationException.given("parent", parent);
    }

    /** The id of a text that {@link #toString()} gave. */
    public static RecordId parse(String text) {
        int slash = text.lastIndexOf('/');
        return new RecordId(OpportunityId.parse(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return parent + "/" + sequence;
    }
}
