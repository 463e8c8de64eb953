package io.crmkit.value;

import io.crmkit.error.ErrorCode;
import java.util.Optional;

/**
 * The range of valid durations, in whole minutes (S1). Thread-safe.
 *
 * @since 0.1
 */
public final class Minutes {

    /** The most minutes allowed: what files can hold. */
    public static final int MAX = Decimals.MAX_WHOLE;

    /** The times spent as the range of a field. */
    public static final DecimalRange RANGE = DecimalRange.upTo(MAX, 0);

    private Minutes() {}

    /**
     * Checks a duration.
     *
     * @param minutes the duration in minutes
     * @return the error code; empty if it is within 0 and {@link #MAX}
     */
    public static Optional<ErrorCode> check(int minutes) {
        return minutes < 0 || minutes > MAX ? Optional.of(ErrorCode.OUT_OF_RANGE) : Optional.empty();
    }
}
