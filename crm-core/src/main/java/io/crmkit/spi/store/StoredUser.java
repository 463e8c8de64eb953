package io.crmkit.spi.store;

import io.crmkit.user.User;
import java.time.Instant;
import java.util.Optional;

/**
 * A user account as it is stored (U2). Its {@code toString} does not reveal the password hash.
 *
 * @param user the account without the secrets
 * @param password the hash of the password, 1 to 200 ASCII characters
 * @param failures the number of wrong passwords since the last correct one
 * @param lockedUntil no password is accepted before this time; empty if the account is not locked
 * @since 0.1
 */
public record StoredUser(User user, String password, int failures, Optional<Instant> lockedUntil) {

    /** Returns this account with another name, employee or disabled state. */
    public StoredUser with(User newUser) {
        return new StoredUser(newUser, password, failures, lockedUntil);
    }

    /** Returns this account with another password hash. */
    public StoredUser withPassword(String newPassword) {
        return new StoredUser(user, newPassword, failures, lockedUntil);
    }

    /** Returns this account after a sign-in attempt. */
    public StoredUser withFailedAttempts(int newFailures, Optional<Instant> newBarredUntil) {
        return new StoredUser(user, password, newFailures, newBarredUntil);
    }

    @Override
    public String toString() {
        return user.id();
    }
}
