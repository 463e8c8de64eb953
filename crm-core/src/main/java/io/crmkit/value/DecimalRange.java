package io.crmkit.value;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.internal.limit.Decimals;
import io.crmkit.text.Localized;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The decimals that a value may have (V1 to V3). The range of each type of value is declared once, at the type; the
 * constraints of commands, the fields and the CSV files refer to it there. Immutable and thread-safe.
 *
 * @param lowest the lowest value allowed
 * @param limit the lowest value that is too high
 * @param decimals the most decimals, trailing zeros not counted
 * @since 0.1
 */
public record DecimalRange(BigDecimal lowest, BigDecimal limit, int decimals) {

    /** The most decimals that the library keeps of any number (V1, V3). */
    static final int MAX_DECIMALS = 4;

    /** Durations in whole minutes (S1), up to what files can hold. */
    public static final DecimalRange MINUTES = upTo(Decimals.MAX_WHOLE, 0);

    private static final Localized AMOUNT_LIMIT = Localized.ofKey("value.limit");

    /** The decimals from 0 to a highest one, which is allowed. */
    static DecimalRange upTo(int highest, int decimals) {
        BigDecimal limit = BigDecimal.valueOf(highest).add(BigDecimal.ONE.movePointLeft(decimals));
        return new DecimalRange(BigDecimal.ZERO, limit, decimals);
    }

    /** The same range with another number of decimals. */
    public DecimalRange withDecimals(int other) {
        return new DecimalRange(lowest, limit, other);
    }

    /** Returns the error code of an invalid decimal number; empty if it is valid. */
    public Optional<ErrorCode> check(BigDecimal value) {
        return Decimals.check(value, lowest, limit, decimals);
    }

    /** The lowest value, the highest one and the most decimals, as the messages of violations show them. */
    public List<Object> limits() {
        Object highest = limit.compareTo(Amount.LIMIT) == 0
                ? AMOUNT_LIMIT
                : Decimals.canonical(limit.subtract(BigDecimal.ONE.movePointLeft(decimals)));
        return List.of(lowest, highest, decimals);
    }

    /** @throws ValidationException if a decimal is not in this range */
    void require(String field, BigDecimal value) {
        Decimals.check(value, lowest, limit, decimals).ifPresent(code -> {
            throw ValidationException.of(field, code, limits().toArray());
        });
    }
}
