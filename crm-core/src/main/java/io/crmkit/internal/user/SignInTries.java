package io.crmkit.internal.user;

import io.crmkit.spi.store.StoredUser;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Slows down repeated sign-in attempts with wrong passwords (U2). */
final class SignInTries {

    /** So many wrong passwords in a row cost nothing. */
    private static final int FREE = 2;

    /** The first delay. */
    private static final Duration FIRST = Duration.ofSeconds(1);
    /** The maximum delay. */
    private static final Duration MAX_DELAY = Duration.ofMinutes(15);

    /** Twice as long so many times is longer than the longest. */
    private static final int DOUBLINGS = 10;

    private SignInTries() {}

    static boolean isBarred(StoredUser user, Instant now) {
        return user.lockedUntil().filter(now::isBefore).isPresent();
    }

    /** Returns the account after a wrong password. */
    static StoredUser failed(StoredUser user, Instant now) {
        int failures = Math.min(user.failures() + 1, FREE + 1 + DOUBLINGS);
        return user.withFailedAttempts(
                failures, failures <= FREE ? Optional.empty() : Optional.of(now.plus(pause(failures))));
    }

    /** Returns the account after the correct password. */
    static StoredUser succeeded(StoredUser user) {
        return user.withFailedAttempts(0, Optional.empty());
    }

    private static Duration pause(int failures) {
        Duration doubled = FIRST.multipliedBy(1L << (failures - FREE - 1));
        return doubled.compareTo(MAX_DELAY) < 0 ? doubled : MAX_DELAY;
    }
}
