package io.crmkit.document;

import io.crmkit.error.ValidationException;

/**
 * Identifies a document, a part of a document or a master record by its kind and id, as the history, deletion plans and
 * errors name it. Immutable and thread-safe.
 *
 * @param kind the kind, which determines the form of the id
 * @param id the id in canonical text, at most 128 characters
 * @since 0.1
 */
public record Subject(SubjectKind kind, String id) {

    /** @throws ValidationException with {@code value.required} if a component is null */
    public Subject {
        ValidationException.requireGiven("kind", kind);
        ValidationException.requireGiven("id", id);
    }
}
