package io.crmkit.plan;

import io.crmkit.error.ValidationException;
import java.util.UUID;

/** Names a work plan. */
public record WorkPlanId(UUID value) {
    public WorkPlanId {
        ValidationException.requireGiven("id", value);
    }

    /** The id of a text that {@link #toString()} gave. */
    public static WorkPlanId parse(String text) {
        return new WorkPlanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
