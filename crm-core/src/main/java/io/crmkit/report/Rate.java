package io.crmkit.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A rate of a report. It is absent and not 0 if its divisor is 0, because nothing can be said about the rate then.
 * Immutable and thread-safe.
 *
 * @param percent the rate in percent, rounded half up to 2 decimals; empty if it is absent
 * @since 0.1
 */
public record Rate(Optional<BigDecimal> percent) {

    /**
     * Returns part ÷ whole.
     *
     * @param part the dividend, which may be negative
     * @param whole the divisor; 0 makes the rate absent
     */
    public static Rate of(BigDecimal part, BigDecimal whole) {
        return new Rate(
                whole.signum() == 0
                        ? Optional.empty()
                        : Optional.of(part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP)));
    }
}
