package io.crmkit.project;

import io.crmkit.value.Amount;

/**
 * The amounts that were planned for a project (P1), in the currency of the ledger. Immutable and thread-safe.
 *
 * @param cost the planned cost
 * @param expected the expected amount
 * @param opportunityAmount the amount of the opportunity from which the project was made, or else expected amount ×
 *     entered rate; it is fixed when the project is made, so that actual figures can be compared with it later
 * @since 0.1
 */
public record PlannedAmounts(Amount cost, Amount expected, Amount opportunityAmount) {}
