package io.crmkit.reports.quote;

import io.crmkit.quote.Quote;
import java.math.BigDecimal;

/** The totals at the end of a printed quote (Q3, Q4). */
final class QuoteTotals {

    private QuoteTotals() {}

    /** Returns the sum of the lines after their own discounts and before the discount on the whole quote. */
    static BigDecimal discounted(Quote quote) {
        return quote.lines().stream()
                .map(line -> line.discountedAmount().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Returns the amount that the discount on the whole quote takes off. */
    static BigDecimal wholeSaved(Quote quote) {
        return discounted(quote).subtract(quote.total().value());
    }

    /** Returns the amount that all discounts together take off. */
    static BigDecimal saved(Quote quote) {
        return quote.amount().value().subtract(quote.total().value());
    }

    /** Returns a price with at least two decimals. More are kept, because unit prices can be fractions of a cent. */
    static BigDecimal shownPrice(BigDecimal price) {
        return price.scale() < 2 ? price.setScale(2) : price;
    }
}
