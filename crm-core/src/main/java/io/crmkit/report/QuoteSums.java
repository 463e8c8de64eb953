package io.crmkit.report;

import io.crmkit.internal.limit.Decimals;
import io.crmkit.quote.QuoteLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The sums of some quote lines and the figures derived from them (A4). Amounts are in the currency of the ledger.
 * Immutable and thread-safe.
 *
 * @param quantity the sum of the quantities
 * @param amount the sum of the amounts before every discount, each of which is rounded before it is added (Q2)
 * @param discounted the sum of the final amounts, after the discount on the whole quote (Q3)
 * @since 0.1
 */
public record QuoteSums(BigDecimal quantity, BigDecimal amount, BigDecimal discounted) implements Sums<QuoteSums> {

    /** The sums of no line. */
    public static final QuoteSums NONE = new QuoteSums(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /** Removes trailing zeros from the quantity, so that equal sums are equal objects on every store. */
    public QuoteSums {
        quantity = Decimals.canonical(quantity);
    }

    /** Returns the figures of one line. */
    public static QuoteSums of(QuoteLine line) {
        return new QuoteSums(
                line.quantity().value(),
                line.amount().value(),
                line.finalAmount().value());
    }

    @Override
    public QuoteSums plus(QuoteSums other) {
        return new QuoteSums(quantity.add(other.quantity), amount.add(other.amount), discounted.add(other.discounted));
    }

    /** Returns the average price: amount ÷ quantity, rounded half up to 4 decimals; empty if the quantity is 0. */
    public Optional<BigDecimal> unitPrice() {
        return quantity.signum() == 0
                ? Optional.empty()
                : Optional.of(amount.divide(quantity, 4, RoundingMode.HALF_UP));
    }
}
