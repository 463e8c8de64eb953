package io.crmkit.value;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The number of decimals of a ledger's only currency, 0 to 4 (V1).
 * <p>
 * All {@link Amount}s come from here. A value that a user entered must fit exactly. A computed value is rounded half
 * up. Immutable and thread-safe.
 *
 * @param digits the number of decimals, 0 to 4
 * @since 0.1
 */
public record CurrencyScale(int digits) {

    /** The maximum number of decimals. */
    public static final int MAX_SCALE = DecimalRange.MAX_DECIMALS;

    /** @throws ValidationException with {@code value.out-of-range} if {@code digits} is not within 0 and 4 */
    public CurrencyScale {
        if (digits < 0 || digits > MAX_SCALE) {
            throw ValidationException.of("scale", ErrorCode.OUT_OF_RANGE, 0, MAX_SCALE);
        }
    }

    /**
     * Returns an entered value as an amount, without rounding.
     *
     * @param value at least 0 and below 10^13, with at most {@link #digits()} decimals; trailing zeros do not count
     * @throws ValidationException if the value is out of range or has too many decimals
     */
    public Amount exact(BigDecimal value) {
        Amount.RANGE.withDecimals(digits).require("amount", value);
        return new Amount(value.setScale(digits, RoundingMode.UNNECESSARY));
    }

    /**
     * Returns a computed value as an amount, rounded half up.
     *
     * @throws ValidationException if the rounded value is negative or at least 10^13
     */
    public Amount rounded(BigDecimal value) {
        return new Amount(value.setScale(digits, RoundingMode.HALF_UP));
    }

    /** Returns the amount 0. */
    public Amount zero() {
        return new Amount(BigDecimal.ZERO.setScale(digits));
    }
}
