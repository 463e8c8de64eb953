package io.crmkit.value;

import io.crmkit.error.ValidationException;
import java.math.BigDecimal;

/**
 * How much of a product (V1): above 0, below 10^13, at most 4 decimals.
 * <p>
 * Equal quantities are equal objects, however they were written. This class is immutable and thread-safe.
 *
 * @param value the quantity, without trailing zeros
 * @since 0.1
 */
public record Quantity(BigDecimal value) implements Comparable<Quantity> {

    /** The lowest quantity there is. */
    public static final BigDecimal LOWEST = new BigDecimal("0.0001");

    /** @throws ValidationException if the quantity is not above 0, too high or has more than 4 decimals */
    public Quantity {
        Decimals.require("quantity", value, LOWEST, Amount.LIMIT, 4);
        value = Decimals.canonical(value);
    }

    /**
     * What it costs at a price, rounded half up (Q2).
     *
     * @throws ValidationException if that is 10^13 or more (V1)
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
