package io.crmkit.project;

import io.crmkit.error.ValidationException;
import io.crmkit.id.IdText;
import java.io.Serializable;
import java.util.UUID;

/**
 * Names the content of a document in a blob store: generated, and never made of what a person entered.
 *
 * @since 0.1
 */
public record BlobId(UUID value) implements Serializable {
    public BlobId {
        ValidationException.requireGiven("id", value);
    }

    /**
     * Reads an id from the text that {@link #toString()} gives.
     *
     * @throws ValidationException if the text is not an id
     */
    public static BlobId parse(String text) {
        return new BlobId(IdText.uuid(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
