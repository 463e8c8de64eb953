package io.crmkit.value;

import io.crmkit.error.ErrorCode;
import java.util.Optional;

/**
 * The range of times spent, in whole minutes (S1).
 *
 * @since 0.1
 */
public final class Minutes {

    /** The most minutes allowed: what files can hold. */
    public static final int MAX = 999_999_999;

    private Minutes() {}

    /** What is wrong with a time spent, if anything: it is 0 or more. */
    public static Optional<ErrorCode> check(int minutes) {
        return minutes < 0 || minutes > MAX ? Optional.of(ErrorCode.OUT_OF_RANGE) : Optional.empty();
    }
}
