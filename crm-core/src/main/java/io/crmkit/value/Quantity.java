package io.crmkit.value;

import io.crmkit.error.ValidationException;
import io.crmkit.internal.limit.Decimals;
import java.math.BigDecimal;

/**
 * A quantity of a product, in units of that product (V1): above 0 and below 10^13, with at most 4 decimals.
 * <p>
 * Quantities of equal value are equal objects, however they were written. Immutable and thread-safe.
 *
 * @param value the quantity, without trailing zeros
 * @since 0.1
 */
public record Quantity(BigDecimal value) implements Comparable<Quantity> {

    /** The quantities that there are. */
    public static final DecimalRange RANGE = new DecimalRange(
            BigDecimal.ONE.movePointLeft(DecimalRange.MAX_DECIMALS), Amount.LIMIT, DecimalRange.MAX_DECIMALS);

    /** @throws ValidationException if the quantity is not above 0 and below 10^13, or has more than 4 decimals */
    public Quantity {
        RANGE.require("quantity", value);
        value = Decimals.canonical(value);
    }

    /**
     * Returns the price of this quantity, rounded half up (Q2).
     *
     * @param price the price of one unit
     * @param scale the scale of the ledger's currency
     * @throws ValidationException with {@code value.out-of-range} if the result is at least 10^13 (V1)
     */
    public Amount at(UnitPrice price, CurrencyScale scale) {
        return scale.rounded(value.multiply(price.value()));
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
