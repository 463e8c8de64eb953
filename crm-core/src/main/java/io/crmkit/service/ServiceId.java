package io.crmkit.service;

import io.crmkit.error.ValidationException;
import java.util.UUID;

/** Names a service. */
public record ServiceId(UUID value) {
    public ServiceId {
        ValidationException.requireGiven("id", value);
    }

    /** The id of a text that {@link #toString()} gave. */
    public static ServiceId parse(String text) {
        return new ServiceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
