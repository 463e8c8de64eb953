package io.crmkit.list;

/**
 * A filter that a user keeps of a list (L6). Immutable and thread-safe.
 *
 * @param name 1 to 200 characters, unique for the user and the list, compared exactly
 * @since 0.1
 */
public record SavedFilter(String name, Filter filter) {}
