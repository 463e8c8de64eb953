package io.crmkit.value;

import io.crmkit.error.ErrorCode;
import java.util.Optional;

/**
 * The range of valid durations, in whole minutes (S1). Thread-safe.
 *
 * @since 0.1
 */
public final class Minutes {

    /** The maximum number of minutes. Export files hold at most nine digits. */
    public static final int MAX = 999_999_999;

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
