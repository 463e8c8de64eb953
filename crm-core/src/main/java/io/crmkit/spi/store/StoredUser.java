package io.crmkit.spi.store;

import io.crmkit.user.User;
import java.time.Instant;
import java.util.Optional;

/**
 * A user as it is kept (U2). Its text tells nothing of the password.
 *
 * @param password the hash of the password, 1 to 200 ASCII characters
 * @param failures how many wrong passwords there were in a row
 * @param lockedUntil until when no password is right; empty if any may be
 * @since 0.1
 */
public record StoredUser(User user, String password, int failures, Optional<Instant> lockedUntil) {

    /** Of another name, employee or use. */
    public StoredUser with(User newUser) {
        return new StoredUser(newUser, password, failures, lockedUntil);
    }

    /** With another password. */
    public StoredUser withPassword(String newPassword) {
        return new StoredUser(user, newPassword, failures, lockedUntil);
    }

    /** With what has become of its tries. */
    public StoredUser withFailedAttempts(int newFailures, Optional<Instant> newBarredUntil) {
        return new StoredUser(user, password, newFailures, newBarredUntil);
    }

    @Override
    public String toString() {
        return user.id();
    }
}
