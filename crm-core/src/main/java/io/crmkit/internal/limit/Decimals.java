package io.crmkit.internal.limit;

import io.crmkit.error.ErrorCode;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Checks of decimal numbers. They are cheap even for hostile values such as {@code 1E+100000000} (V1, K17).
 * Thread-safe.
 *
 * @since 0.1
 */
public final class Decimals {

    /** The highest whole number of what is counted, numbered or timed: nine digits, which is what CSV files can hold. */
    public static final int MAX_WHOLE = 999_999_999;

    /** The maximum number of digits and of decimals. Checking it first avoids arithmetic with huge exponents. */
    private static final int MAX_LENGTH = 32;

    private Decimals() {}

    /**
     * Checks a decimal number.
     *
     * @param value the number
     * @param lowest the inclusive lower bound
     * @param limit the exclusive upper bound
     * @param decimals the maximum number of decimals; trailing zeros do not count
     * @return the error code; empty if the number is valid
     */
    public static Optional<ErrorCode> check(BigDecimal value, BigDecimal lowest, BigDecimal limit, int decimals) {
        if (Math.abs((long) value.scale()) > MAX_LENGTH || value.precision() > MAX_LENGTH) {
            return Optional.of(ErrorCode.NUMBER_TOO_LONG);
        }
        if (value.compareTo(lowest) < 0 || value.compareTo(limit) >= 0) {
            return Optional.of(ErrorCode.OUT_OF_RANGE);
        }
        if (value.stripTrailingZeros().scale() > decimals) {
            return Optional.of(ErrorCode.TOO_MANY_DECIMALS);
        }
        return Optional.empty();
    }

    /**
     * Returns the same value without trailing zeros and without an exponent, so that equal values become equal objects.
     */
    public static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }
}
