package io.crmkit.project;

import io.crmkit.error.ValidationException;
import java.util.UUID;

/** Names the content of a document in a blob store: generated, and never made of what a person entered. */
public record BlobId(UUID value) {
    public BlobId {
        ValidationException.requireGiven("id", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
