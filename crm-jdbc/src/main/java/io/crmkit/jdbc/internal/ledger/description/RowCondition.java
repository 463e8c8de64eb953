package io.crmkit.jdbc.internal.ledger.description;

import org.jspecify.annotations.Nullable;

/**
 * A condition on rows as the host describes it. Immutable.
 *
 * @param column the column as the host wrote it
 * @param value the value; null for a comparison with null
 * @param not whether the condition is negated; a negated comparison with a value is also true for null
 */
public record RowCondition(String column, @Nullable Object value, boolean not) {}
