package io.crmkit.report;

import java.math.BigDecimal;

/**
 * The sums of some projects (A2), and what follows from them. Immutable and thread-safe.
 *
 * @param count how many
 * @param cost the sum of the planned costs
 * @param expected the sum of the expected amounts
 * @param opportunityAmount the sum of the opportunity amounts, fixed when each project was made (P1)
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

    /** No project. */
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

    /** Actual amount − actual cost. */
    public BigDecimal actualProfit() {
        return actualAmount.subtract(actualCost);
    }

    /** Actual profit ÷ actual amount. */
    public Rate actualProfitRate() {
        return Rate.of(actualProfit(), actualAmount);
    }
}
