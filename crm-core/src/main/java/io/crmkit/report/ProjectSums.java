package io.crmkit.report;

import java.math.BigDecimal;

/**
 * The sums of some projects and the figures derived from them (A2). Amounts are in the currency of the ledger.
 * Immutable and thread-safe.
 *
 * @param count the number of projects
 * @param cost the sum of the planned costs
 * @param expected the sum of the expected amounts
 * @param opportunityAmount the sum of the opportunity amounts, which were fixed when the projects were made (P1)
 * @param actualCost the sum of the present actual costs
 * @param actualAmount the sum of the present actual amounts
 * @since 0.1
 */
public record ProjectSums(
        long count,
        BigDecimal cost,
        BigDecimal expected,
        BigDecimal opportunityAmount,
        BigDecimal actualCost,
        BigDecimal actualAmount)
        implements Sums<ProjectSums> {

    /** The sums of no project. */
    public static final ProjectSums NONE =
            new ProjectSums(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    @Override
    public ProjectSums plus(ProjectSums other) {
        return new ProjectSums(
                count + other.count,
                cost.add(other.cost),
                expected.add(other.expected),
                opportunityAmount.add(other.opportunityAmount),
                actualCost.add(other.actualCost),
                actualAmount.add(other.actualAmount));
    }

    /** Returns actual amount − actual cost, in the currency of the ledger; it can be negative. */
    public BigDecimal actualProfit() {
        return actualAmount.subtract(actualCost);
    }

    /** Returns actual profit ÷ actual amount; absent if the actual amount is 0. */
    public Rate actualProfitRate() {
        return Rate.of(actualProfit(), actualAmount);
    }
}
