package io.crmkit.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A rate of a report: percent, rounded half up to 2 decimals, and absent, not 0, when its divisor is 0. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public record Rate(Optional<BigDecimal> percent) {

    /** The rate of a part to a whole. */
    public static Rate of(BigDecimal part, BigDecimal whole) {
        return new Rate(
                whole.signum() == 0
                        ? Optional.empty()
                        : Optional.of(part.movePointRight(2).divide(whole, 2, RoundingMode.HALF_UP)));
    }
}
