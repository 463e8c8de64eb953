package io.crmkit.value;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import java.math.BigDecimal;

/**
 * An amount of money in the ledger's only currency (V1): at least 0 and below 10^13.
 * <p>
 * The {@link CurrencyScale} of a ledger creates its amounts. They have exactly the ledger's number of decimals, so
 * amounts of equal value are equal objects. Immutable and thread-safe.
 *
 * @param value the value, with the ledger's number of decimals
 * @since 0.1
 */
public record Amount(BigDecimal value) implements Comparable<Amount> {

    /** The exclusive upper bound of amounts, 10^13. */
    public static final BigDecimal LIMIT = BigDecimal.TEN.pow(13);

    /** The amounts of all ledgers; one ledger may allow fewer decimals. */
    public static final DecimalRange RANGE = new DecimalRange(BigDecimal.ZERO, LIMIT, CurrencyScale.MAX_SCALE);

    /** @throws ValidationException if the value is negative, or 10^13 or more */
    public Amount {
        if (value.signum() < 0 || value.compareTo(LIMIT) >= 0) {
            throw ValidationException.of(
                    "amount", ErrorCode.OUT_OF_RANGE, RANGE.limits().toArray());
        }
    }

    /** Returns the part of this amount that a completion rate stands for, rounded half up (O3). */
    public Amount at(CompletionRate rate) {
        /** Returns the number of decimals of the ledger's currency. */
        return scale().rounded(value.multiply(rate.percent()).movePointLeft(2));
    }

    /** Returns the amount to pay after a discount, rounded half up (Q2). */
    public Amount at(Discount discount) {
        return scale().rounded(discount.exactly(value));
    }

    /**
     * Returns the sum of two amounts, which must have the same scale.
     *
     * @throws ValidationException with {@code value.out-of-range} if the sum is at least 10^13 (V1)
     */
    public Amount plus(Amount other) {
        return new Amount(value.add(other.value));
    }

    /** The decimals of its ledger. */
    public CurrencyScale scale() {
        return new CurrencyScale(value.scale());
    }

    @Override
    public int compareTo(Amount other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
