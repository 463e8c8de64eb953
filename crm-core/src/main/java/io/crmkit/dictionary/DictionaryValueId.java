package io.crmkit.dictionary;

import java.util.Objects;
import java.util.UUID;

/** Names a value of a dictionary. It stays the same when the value is renamed. */
public record DictionaryValueId(UUID value) {
    public DictionaryValueId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
