package io.crmkit.dictionary;

import io.crmkit.error.ValidationException;
import io.crmkit.id.IdText;
import java.io.Serializable;
import java.util.UUID;

/**
 * Identifies a value of a dictionary. The id stays the same when the value is renamed. Immutable and thread-safe.
 *
 * @param value the UUID
 * @since 0.1
 */
public record DictionaryValueId(UUID value) implements Serializable {
    public DictionaryValueId {
        ValidationException.requireGiven("id", value);
    }

    /**
     * Returns the id whose {@link #toString()} is the text.
     *
     * @throws ValidationException if the text is not an id
     */
    public static DictionaryValueId parse(String text) {
        return new DictionaryValueId(IdText.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
