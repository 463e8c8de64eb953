package io.crmkit.list;

/**
 * A filter that a user has saved for a list (L6). Immutable and thread-safe.
 *
 * @param name 1 to 200 characters, unique for this user and list, compared exactly
 * @param filter the filter
 * @since 0.1
 */
public record SavedFilter(String name, Filter filter) {}
