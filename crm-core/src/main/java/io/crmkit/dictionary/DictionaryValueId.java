package io.crmkit.dictionary;

import io.crmkit.error.ValidationException;
import io.crmkit.id.IdText;
import java.io.Serializable;
import java.util.UUID;

/**
 * Names a value of a dictionary. It stays the same when the value is renamed.
 *
 * @since 0.1
 */
public record DictionaryValueId(UUID value) implements Serializable {
    public DictionaryValueId {
        ValidationException.requireGiven("id", value);
    }

    /**
     * Reads an id from the text that {@link #toString()} gives.
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
