package io.crmkit.report;

import java.math.BigDecimal;

/**
 * The sums of some opportunities and the figures derived from them (A1). Amounts are in the currency of the ledger.
 * Immutable and thread-safe.
 *
 * @param count the number of opportunities
 * @param cost the sum of the planned costs
 * @param expected the sum of the expected amounts
 * @param opportunityAmount the sum of the opportunity amounts, each of which is rounded before it is added (O3)
 * @since 0.1
 */
public record OpportunitySums(long count, BigDecimal cost, BigDecimal expected, BigDecimal opportunityAmount)
        implements Sums<OpportunitySums> {

    /** The sums of no opportunity. */
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

    /** Returns expected − cost, in the currency of the ledger; it can be negative. */
    public BigDecimal expectedProfit() {
        return expected.subtract(cost);
    }

    /** Returns expected profit ÷ expected; absent if nothing is expected. */
    public Rate expectedProfitRate() {
        return Rate.of(expectedProfit(), expected);
    }

    /** Returns opportunity amount − cost, in the currency of the ledger; it can be negative. */
    public BigDecimal opportunityProfit() {
        return opportunityAmount.subtract(cost);
    }

    /** Returns opportunity profit ÷ opportunity amount; absent if the opportunity amount is 0. */
    public Rate opportunityProfitRate() {
        return Rate.of(opportunityProfit(), opportunityAmount);
    }
}
