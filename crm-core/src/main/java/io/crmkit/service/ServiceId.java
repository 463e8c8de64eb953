package io.crmkit.service;

import io.crmkit.error.ValidationException;
import io.crmkit.id.IdText;
import java.io.Serializable;
import java.util.UUID;

/**
 * Identifies a service. The CRM assigns the id when a service is added, and never uses it again. Immutable and
 * thread-safe.
 *
 * @param value the id as a UUID
 * @since 0.1
 */
public record ServiceId(UUID value) implements Serializable {
    /** @throws ValidationException with {@code value.required} if the value is null */
    public ServiceId {
        ValidationException.requireGiven("id", value);
    }

    /**
     * Parses the text that {@link #toString()} returns.
     *
     * @throws ValidationException with {@code value.required} if the text is null, or with {@code value.not-of-form} if
     *     it is not a UUID in canonical form
     */
    public static ServiceId parse(String text) {
        return new ServiceId(IdText.uuid(text));
    }

    /** Returns the UUID in canonical form, which {@link #parse} reads. */
    @Override
    public String toString() {
        return value.toString();
    }
}
