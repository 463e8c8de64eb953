package io.crmkit.jdbc.internal.ledger.description;

import org.jspecify.annotations.Nullable;

/**
 * A condition that a host says rows fulfil. Immutable.
 *
 * @param value null for none at all
 * @param not whether it is any other value, or none
 */
public record RowCondition(String column, @Nullable Object value, boolean not) {}
