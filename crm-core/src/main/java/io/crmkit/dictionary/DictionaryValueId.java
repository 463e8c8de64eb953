package io.crmkit.dictionary;

import io.crmkit.error.ValidationException;
import java.io.Serializable;
import java.util.UUID;

/** Names a value of a dictionary. It stays the same when the value is renamed. */
public record DictionaryValueId(UUID value) implements Serializable {
    public DictionaryValueId {
        ValidationException.requireGiven("id", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
