package io.crmkit.reports.quote;

import io.crmkit.quote.Quote;
import java.math.BigDecimal;

/** The sums at the end of a printed quote (Q3, Q4). */
final class QuoteTotals {

    private QuoteTotals() {}

    /** What the lines come to after their own discounts, before that on the whole quote. */
    static BigDecimal discounted(Quote quote) {
        return quote.lines().stream()
                .map(line -> line.discountedAmount().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the discount on the whole quote takes off. */
    static BigDecimal wholeSaved(Quote quote) {
        return discounted(quote).subtract(quote.total().value());
    }

    /** What all discounts together take off. */
    static BigDecimal saved(Quote quote) {
        return quote.amount().value().subtract(quote.total().value());
    }

    /** A price with two decimals at least. */
    static BigDecimal shownPrice(BigDecimal price) {
        return price.scale() < 2 ? price.setScale(2) : price;
    }
}
