package io.crmkit.project;

import io.crmkit.error.ValidationException;
import io.crmkit.id.IdText;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordKind;
import java.util.UUID;

/**
 * Names a project.
 *
 * @since 0.1
 */
public record ProjectId(UUID value) implements ParentId {
    public ProjectId {
        ValidationException.requireGiven("id", value);
    }

    /**
     * Reads an id from the text that {@link #toString()} gives.
     *
     * @throws ValidationException if the text is not an id
     */
    public static ProjectId parse(String text) {
        return new ProjectId(IdText.uuid(text));
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.MAINTENANCE;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
