package io.crmkit.plan;

import io.crmkit.error.ValidationException;
import io.crmkit.id.IdText;
import java.io.Serializable;
import java.util.UUID;

/**
 * Names a work plan.
 *
 * @since 0.1
 */
public record WorkPlanId(UUID value) implements Serializable {
    public WorkPlanId {
        ValidationException.requireGiven("id", value);
    }

    /**
     * Reads an id from the text that {@link #toString()} gives.
     *
     * @throws ValidationException if the text is not an id
     */
    public static WorkPlanId parse(String text) {
        return new WorkPlanId(IdText.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
