package io.crmkit.history;

import java.util.Optional;

/**
 * One field that a command changed. Immutable and thread-safe.
 *
 * @param field the field, as files and lists name it
 * @param before its value before in canonical text, empty if it was absent
 * @param after its value after in canonical text, empty if it is absent
 * @since 0.1
 */
public record FieldChange(String field, Optional<String> before, Optional<String> after) {}
