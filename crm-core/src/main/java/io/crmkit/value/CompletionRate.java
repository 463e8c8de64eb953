package io.crmkit.value;

import io.crmkit.error.ValidationException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far an opportunity or project has come, in percent (V2): 0 to 100 with at most 2 decimals.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param percent the percentage, always with 2 decimals
 * @since 0.1
 */
public record CompletionRate(BigDecimal percent) implements Comparable<CompletionRate> {

    /** The lowest rate that is refused, at the scale of 2. */
    public static final BigDecimal UPPER_BOUND = new BigDecimal("100.01");

    /** @throws ValidationException if the rate is not within 0 to 100, or has more than 2 decimals */
    public CompletionRate {
        Decimals.require("rate", percent, BigDecimal.ZERO, UPPER_BOUND, 2);
        percent = percent.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** A rate of whole percents, 0 to 100. */
    public static CompletionRate of(long percent) {
        return new CompletionRate(BigDecimal.valueOf(percent));
    }

    /** A rate of percents with at most 2 decimals, 0 to 100. */
    public static CompletionRate of(BigDecimal percent) {
        return new CompletionRate(percent);
    }

    @Override
    public int compareTo(CompletionRate other) {
        return percent.compareTo(other.percent);
    }

    @Override
    public String toString() {
        return percent.toPlainString();
    }
}
