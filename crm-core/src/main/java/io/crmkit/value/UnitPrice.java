package io.crmkit.value;

import io.crmkit.error.ValidationException;
import io.crmkit.internal.limit.Decimals;
import java.math.BigDecimal;

/**
 * The price of one unit of a product, in the ledger's currency (V1): at least 0 and below 10^13, with at most 4
 * decimals.
 * <p>
 * Prices of equal value are equal objects, however they were written. Immutable and thread-safe.
 *
 * @param value the price, without trailing zeros
 * @since 0.1
 */
public record UnitPrice(BigDecimal value) implements Comparable<UnitPrice> {

    /** The prices that there are. */
    public static final DecimalRange RANGE = new DecimalRange(BigDecimal.ZERO, Amount.LIMIT, DecimalRange.MAX_DECIMALS);

    /** @throws ValidationException if the price is negative, too high or has more than 4 decimals */
    public UnitPrice {
        RANGE.require("unitPrice", value);
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
