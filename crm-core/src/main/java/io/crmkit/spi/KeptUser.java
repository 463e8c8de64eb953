package io.crmkit.spi;

import io.crmkit.user.User;
import java.time.Instant;
import java.util.Optional;

/**
 * A user as it is kept (U2). Its text tells nothing of the password.
 *
 * @param password the hash of the password, 1 to 200 ASCII characters
 * @param failures how many wrong passwords there were in a row
 * @param barredUntil until when no password is right; empty if any may be
 */
public record KeptUser(User user, String password, int failures, Optional<Instant> barredUntil) {

    /** Of another name, employee or use. */
    public KeptUser with(User newUser) {
        return new KeptUser(newUser, password, failures, barredUntil);
    }

    /** With another password. */
    public KeptUser withPassword(String newPassword) {
        return new KeptUser(user, newPassword, failures, barredUntil);
    }

    /** With what has become of its tries. */
    public KeptUser tried(int newFailures, Optional<Instant> newBarredUntil) {
        return new KeptUser(user, password, newFailures, newBarredUntil);
    }

    @Override
    public String toString() {
        return user.id();
    }
}
