package io.crmkit.record;

import io.crmkit.error.ValidationException;
import io.crmkit.id.IdText;
import java.io.Serializable;
import java.util.function.Function;

/**
 * Names a record: its parent, and its place there. A place is never given twice (R1).
 *
 * @param <P> the type of the parent's id
 * @param parent the opportunity or project it belongs to
 * @param sequence 1 for the first record of the parent
 * @since 0.1
 */
public record RecordId<P extends ParentId>(P parent, int sequence) implements Serializable {

    public RecordId {
        ValidationException.requireGiven("parent", parent);
    }

    /**
     * Reads an id from the text that {@link #toString()} gives.
     *
     * @param parent reads the id of the parent, such as {@code OpportunityId::parse}
     * @throws ValidationException if the text is not an id
     */
    public static <P extends ParentId> RecordId<P> parse(String text, Function<String, P> parent) {
        ValidationException.requireGiven("parent", parent);
        return IdText.parentAndNumber(text, (before, number) -> new RecordId<>(parent.apply(before), number));
    }

    @Override
    public String toString() {
        return parent + "/" + sequence;
    }
}
