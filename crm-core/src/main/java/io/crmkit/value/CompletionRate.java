package io.crmkit.value;

import io.crmkit.error.ValidationException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The degree to which an opportunity or project is complete, in percent (V2): 0 to 100 with at most 2 decimals.
 * Immutable and thread-safe.
 *
 * @param percent the percentage, always with 2 decimals
 * @since 0.1
 */
public record CompletionRate(BigDecimal percent) implements Comparable<CompletionRate> {

    /** The decimals that a rate has. */
    public static final int DECIMALS = 2;

    /** The rates that there are. */
    public static final DecimalRange RANGE = DecimalRange.upTo(100, DECIMALS);

    /** @throws ValidationException if the rate is not within 0 and 100, or has more than 2 decimals */
    public CompletionRate {
        RANGE.require("rate", percent);
        percent = percent.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /**
     * Returns a rate of whole percents.
     *
     * @param percent 0 to 100
     * @throws ValidationException if it is not within 0 and 100
     */
    public static CompletionRate of(long percent) {
        return new CompletionRate(BigDecimal.valueOf(percent));
    }

    /**
     * Returns a rate.
     *
     * @param percent 0 to 100, at most 2 decimals
     * @throws ValidationException if it is not within 0 and 100, or has more than 2 decimals
     */
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
