package io.crmkit.project;

import io.crmkit.error.ValidationException;
import io.crmkit.id.IdText;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordKind;
import java.util.UUID;

/**
 * Identifies a project. The CRM assigns the id when a project is added, and never uses it again. Immutable and
 * thread-safe.
 *
 * @param value the id as a UUID
 * @since 0.1
 */
public record ProjectId(UUID value) implements ParentId {
    /** @throws ValidationException with {@code value.required} if the value is null */
    public ProjectId {
        ValidationException.requireGiven("id", value);
    }

    /**
     * Parses the text that {@link #toString()} returns.
     *
     * @throws ValidationException with {@code value.required} if the text is null, or with {@code value.not-of-form} if
     *     it is not a UUID in canonical form
     */
    public static ProjectId parse(String text) {
        return new ProjectId(IdText.uuid(text));
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.MAINTENANCE;
    }

    /** Returns the UUID in canonical form, which {@link #parse} reads. */
    @Override
    public String toString() {
        return value.toString();
    }
}
