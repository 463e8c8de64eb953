package io.crmkit.project;

import io.crmkit.error.ValidationException;
import io.crmkit.id.IdText;
import java.io.Serializable;
import java.util.UUID;

/**
 * Identifies the content of an attachment in a blob store. It is generated and never derived from user input, so that a
 * blob store may use it safely as the name of a file. Immutable and thread-safe.
 *
 * @param value the id as a UUID
 * @since 0.1
 */
public record BlobId(UUID value) implements Serializable {
    /** @throws ValidationException with {@code value.required} if the value is null */
    public BlobId {
        ValidationException.requireGiven("id", value);
    }

    /**
     * Parses the text that {@link #toString()} returns.
     *
     * @throws ValidationException with {@code value.required} if the text is null, or with {@code value.not-of-form} if
     *     it is not a UUID in canonical form
     */
    public static BlobId parse(String text) {
        return new BlobId(IdText.uuid(text));
    }

    /** Returns the UUID in canonical form, which {@link #parse} reads. */
    @Override
    public String toString() {
        return value.toString();
    }
}
