package io.crmkit.project;

import io.crmkit.error.ValidationException;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordKind;
import java.util.UUID;

/** Names a project. */
public record ProjectId(UUID value) implements ParentId {
    public ProjectId {
        ValidationException.requireGiven("id", value);
    }

    /** The id of a text that {@link #toString()} gave. */
    public static ProjectId parse(String text) {
        return new ProjectId(UUID.fromString(text));
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
