package io.crmkit.value;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.text.Localized;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Checks of decimals that stay cheap on hostile values such as {@code 1E+100000000} (V1, K17).
 *
 * @since 0.1
 */
public final class Decimals {

    private static final int MAX_LENGTH = 32;

    private Decimals() {}

    /** The limit of amounts, prices and quantities as messages show it. */
    public static final Localized LIMIT_TEXT = Localized.ofKey("value.limit");

    /**
     * What is wrong with a decimal, if anything.
     *
     * @param value the decimal
     * @param lowest the lowest value allowed
     * @param limit the lowest value that is too high
     * @param decimals the number of decimals allowed, trailing zeros not counted
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

    /** The same value without trailing zeros and without an exponent: equal values get equal objects. */
    public static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }

    static void require(String field, BigDecimal value, BigDecimal lowest, BigDecimal limit, int decimals) {
        check(value, lowest, limit, decimals).ifPresent(code -> {
            throw ValidationException.of(
                    field, code, lowest, limit.compareTo(Amount.LIMIT) == 0 ? LIMIT_TEXT : limit, decimals);
        });
    }
}
