package io.crmkit.internal.user;

import io.crmkit.spi.KeptUser;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How repeated wrong passwords are slowed down (U2). */
final class SignInTries {

    /** So many wrong passwords in a row cost nothing. */
    private static final int FREE = 2;

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** Twice as long so many times is longer than the longest. */
    private static final int DOUBLINGS = 10;

    private SignInTries() {}

    static boolean isBarred(KeptUser user, Instant now) {
        return user.barredUntil().filter(now::isBefore).isPresent();
    }

    /** After a wrong password. */
    static KeptUser failed(KeptUser user, Instant now) {
        int failures = Math.min(user.failures() + 1, FREE + 1 + DOUBLINGS);
        return user.tried(failures, failures <= FREE ? Optional.empty() : Optional.of(now.plus(pause(failures))));
    }

    /** After the right one. */
    static KeptUser succeeded(KeptUser user) {
        return user.tried(0, Optional.empty());
    }

    private static Duration pause(int failures) {
        Duration doubled = FIRST.multipliedBy(1L << (failures - FREE - 1));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
