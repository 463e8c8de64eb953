package io.crmkit.history;

import java.util.Optional;

/**
 * One field that a command changed. Immutable and thread-safe.
 *
 * @param field the name of the field, the same as in lists and files
 * @param before the old value in canonical text; empty if the field had none
 * @param after the new value in canonical text; empty if the field has none
 * @since 0.1
 */
public record FieldChange(String field, Optional<String> before, Optional<String> after) {}
