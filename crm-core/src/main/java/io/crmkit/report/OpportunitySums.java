package io.crmkit.report;

import java.math.BigDecimal;

/**
 * The sums of some opportunities (A1), and what follows from them. Immutable and thread-safe.
 *
 * @param count how many
 * @param cost the sum of the planned costs
 * @param expected the sum of the expected amounts
 * @param opportunityAmount the sum of the opportunity amounts, each rounded by itself (O3)
 * @since 0.1
 */
public record OpportunitySums(long count, BigDecimal cost, BigDecimal expected, BigDecimal opportunityAmount)
        implements Sums<OpportunitySums> {

    /** No opportunity. */
    public static final OpportunitySums NONE =
            new OpportunitySums(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    @Override
    public OpportunitySums plus(OpportunitySums other) {
        return new OpportunitySums(
                count + other.count,
                cost.add(other.cost),
                expected.add(other.expected),
                opportunityAmount.add(other.opportunityAmount));
    }

    /** Expected − cost. */
    public BigDecimal expectedProfit() {
        return expected.subtract(cost);
    }

    /** Expected profit ÷ expected. */
    public Rate expectedProfitRate() {
        return Rate.of(expectedProfit(), expected);
    }

    /** Opportunity amount − cost. */
    public BigDecimal opportunityProfit() {
        return opportunityAmount.subtract(cost);
    }

    /** Opportunity profit ÷ opportunity amount. */
    public Rate opportunityProfitRate() {
        return Rate.of(opportunityProfit(), opportunityAmount);
    }
}
