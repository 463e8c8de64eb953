package io.crmkit.value;

import io.crmkit.error.ValidationException;
import java.math.BigDecimal;

/**
 * The price of one unit of a product (V1): 0 or more, below 10^13, at most 4 decimals.
 * <p>
 * Equal prices are equal objects, however they were written. This class is immutable and thread-safe.
 *
 * @param value the price, without trailing zeros
 * @since 0.1
 */
public record UnitPrice(BigDecimal value) implements Comparable<UnitPrice> {

    /** @throws ValidationException if the price is negative, too high or has more than 4 decimals */
    public UnitPrice {
        Decimals.require("unitPrice", value, BigDecimal.ZERO, Amount.LIMIT, 4);
        value = Decimals.canonical(value);
    }

    @Override
    public int compareTo(UnitPrice other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
