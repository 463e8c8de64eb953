package io.crmkit.report;

import io.crmkit.quote.QuoteLine;
import io.crmkit.value.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The sums of some lines of quotes (A4), and what follows from them. Immutable and thread-safe.
 *
 * @param quantity the sum of the quantities
 * @param amount the sum of the amounts, each rounded by itself, before every discount (Q2)
 * @param discounted the sum of the final amounts, after the discount on the whole quote (Q3)
 * @since 0.1
 */
public record QuoteSums(BigDecimal quantity, BigDecimal amount, BigDecimal discounted) implements Sums<QuoteSums> {

    /** No line. */
    public static final QuoteSums NONE = new QuoteSums(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /** The quantity is without trailing zeros. */
    public QuoteSums {
        quantity = Decimals.canonical(quantity);
    }

    /** The figures of one line. */
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

    /** Amount ÷ quantity, rounded half up to 4 decimals; absent where there is no quantity. */
    public Optional<BigDecimal> unitPrice() {
        return quantity.signum() == 0
                ? Optional.empty()
                : Optional.of(amount.divide(quantity, 4, RoundingMode.HALF_UP));
    }
}
