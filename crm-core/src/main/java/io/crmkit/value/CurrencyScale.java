package io.crmkit.value;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The number of decimals of a ledger's one currency, 0 to 4 (V1).
 * <p>
 * It is the only source of {@link Amount}s: a value that somebody entered must fit exactly, a value that was computed
 * is rounded half up. This class is immutable and thread-safe.
 *
 * @param digits the decimals, 0 to 4
 * @since 0.1
 */
public record CurrencyScale(int digits) {

    /** The most decimals. */
    public static final int MAX_SCALE = 4;

    /** @throws ValidationException if {@code digits} is not within 0 to 4 */
    public CurrencyScale {
        if (digits < 0 || digits > MAX_SCALE) {
            throw ValidationException.of("scale", ErrorCode.OUT_OF_RANGE, 0, MAX_SCALE);
        }
    }

    /**
     * An amount as it was entered.
     *
     * @param value the value, 0 or more, below 10^13, with at most {@link #digits()} decimals, trailing zeros not counted
     * @throws ValidationException if it is anything else
     */
    public Amount exact(BigDecimal value) {
        Decimals.require("amount", value, BigDecimal.ZERO, Amount.LIMIT, digits);
        return new Amount(value.setScale(digits, RoundingMode.UNNECESSARY));
    }

    /**
     * An amount as it was computed, rounded half up.
     *
     * @throws ValidationException if the rounded value is negative, or 10^13 or more
     */
    public Amount rounded(BigDecimal value) {
        return new Amount(value.setScale(digits, RoundingMode.HALF_UP));
    }

    /** The amount 0. */
    public Amount zero() {
        return new Amount(BigDecimal.ZERO.setScale(digits));
    }
}
