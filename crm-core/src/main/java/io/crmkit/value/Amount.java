package io.crmkit.value;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import java.math.BigDecimal;

/**
 * An amount of money in the ledger's one currency (V1): 0 or more, below 10^13.
 * <p>
 * Amounts are made by the {@link CurrencyScale} of their ledger and carry exactly its decimals, so that equal amounts
 * are equal objects. This class is immutable and thread-safe.
 *
 * @param value the value, with the ledger's decimals
 * @since 0.1
 */
public record Amount(BigDecimal value) implements Comparable<Amount> {

    /** The lowest value that is too high. */
    public static final BigDecimal LIMIT = BigDecimal.TEN.pow(13);

    /** @throws ValidationException if the value is negative, or 10^13 or more */
    public Amount {
        if (value.signum() < 0 || value.compareTo(LIMIT) >= 0) {
            throw ValidationException.of("amount", ErrorCode.OUT_OF_RANGE, 0, Decimals.LIMIT_TEXT);
        }
    }

    /** This amount's part at a completion rate, rounded half up (O3). */
    public Amount at(CompletionRate rate) {
        return scale().rounded(value.multiply(rate.percent()).movePointLeft(2));
    }

    /** What is left to pay of this amount at a discount, rounded half up (Q2). */
    public Amount at(Discount discount) {
        return scale().rounded(discount.exactly(value));
    }

    /** @throws ValidationException if the sum is 10^13 or more (V1) */
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
