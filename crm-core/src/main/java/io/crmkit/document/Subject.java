package io.crmkit.document;

import io.crmkit.error.ValidationException;

/**
 * What a history entry is about: a document or master record. Immutable and thread-safe.
 *
 * @param kind its kind
 * @param id its id in canonical text, at most 128 characters
 * @since 0.1
 */
public record Subject(SubjectKind kind, String id) {

    /** @throws ValidationException if either is null */
    public Subject {
        ValidationException.requireGiven("kind", kind);
        ValidationException.requireGiven("id", id);
    }
}
