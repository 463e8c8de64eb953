package io.crmkit.project;

import io.crmkit.value.Amount;

/**
 * What was expected of a project when it was made (P1). Immutable and thread-safe.
 *
 * @param cost the planned cost
 * @param expected the expected amount
 * @param opportunityAmount the amount of the opportunity it was made from, or expected × the rate it was entered with;
 *     fixed when the project is made
 * @since 0.1
 */
public record PlannedAmounts(Amount cost, Amount expected, Amount opportunityAmount) {}
