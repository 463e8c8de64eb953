package io.crmkit.service;

import io.crmkit.error.ValidationException;
import io.crmkit.id.IdText;
import java.io.Serializable;
import java.util.UUID;

/**
 * Names a service.
 *
 * @since 0.1
 */
public record ServiceId(UUID value) implements Serializable {
    public ServiceId {
        ValidationException.requireGiven("id", value);
    }

    /**
     * Reads an id from the text that {@link #toString()} gives.
     *
     * @throws ValidationException if the text is not an id
     */
    public static ServiceId parse(String text) {
        return new ServiceId(IdText.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
