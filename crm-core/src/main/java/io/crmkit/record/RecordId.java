package io.crmkit.record;

import io.crmkit.error.ValidationException;
import io.crmkit.id.IdText;
import java.io.Serializable;
import java.util.function.Function;

/**
 * Identifies a record by its parent and its sequence within the parent. A sequence is never used again (R1). Immutable
 * and thread-safe.
 *
 * @param <P> the type of the id of the parent
 * @param parent the opportunity or project to which the record belongs
 * @param sequence 1 for the first record of the parent
 * @since 0.1
 */
public record RecordId<P extends ParentId>(P parent, int sequence) implements Serializable {

    /** @throws ValidationException with {@code value.required} if the parent is null */
    public RecordId {
        ValidationException.requireGiven("parent", parent);
    }

    /**
     * Parses the text that {@link #toString()} returns.
     *
     * @param parent parses the id of the parent, such as {@code OpportunityId::parse}
     * @throws ValidationException with {@code value.required} if an argument is null, or with {@code value.not-of-form}
     *     if the text is no id of a record
     */
    public static <P extends ParentId> RecordId<P> parse(String text, Function<String, P> parent) {
        ValidationException.requireGiven("parent", parent);
        return IdText.parentAndNumber(text, (before, number) -> new RecordId<>(parent.apply(before), number));
    }

    /** Returns the id as {@code parent/sequence}, which {@link #parse} reads. */
    @Override
    public String toString() {
        return parent + "/" + sequence;
    }
}
