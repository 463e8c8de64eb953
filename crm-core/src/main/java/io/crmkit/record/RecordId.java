package io.crmkit.record;

import io.crmkit.error.ValidationException;
import java.io.Serializable;

/**
 * Names a record: its parent, and its place there. A place is never given twice (R1).
 *
 * @param <P> the type of the parent's id
 * @param parent the opportunity or project it belongs to
 * @param sequence 1 for the first record of the parent
 */
public record RecordId<P extends ParentId>(P parent, int sequence) implements Serializable {

    public RecordId {
        ValidationException.requireGiven("parent", parent);
    }

    @Override
    public String toString() {
        return parent + "/" + sequence;
    }
}
