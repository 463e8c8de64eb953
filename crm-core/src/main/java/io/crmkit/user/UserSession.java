package io.crmkit.user;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the user who is signed in, for example at one window of a program. Pass it to {@code CrmBuilder.actor},
 * which asks it at each call (U1). While no user is signed in, every call is refused with {@code
 * access-denied.no-actor}. Thread-safe.
 *
 * @since 0.1
 */
public final class UserSession implements Supplier<@Nullable Actor> {

    private final AtomicReference<@Nullable Actor> actor = new AtomicReference<>();

    /** Creates a session without a user. */
    public UserSession() {}

    /**
     * Signs a user in and thereby replaces the previous user. If the sign-in is refused, the previous user remains
     * signed in.
     *
     * @param users the user accounts
     * @param id the id of the user
     * @param password the password; the array is neither changed nor kept
     * @return the user
     * @throws io.crmkit.error.AccessDeniedException with {@code access-denied.sign-in}; see {@link Users#signIn}
     */
    public User signIn(Users users, String id, char[] password) {
        User user = users.signIn(id, password);
        actor.set(user.actor());
        return user;
    }

    /** Signs the user out. Does nothing if no user is signed in. */
    public void signOut() {
        actor.set(null);
    }

    /** Returns the user who is signed in; empty if there is none. */
    public Optional<Actor> signedIn() {
        return Optional.ofNullable(actor.get());
    }

    @Override
    public @Nullable Actor get() {
        return actor.get();
    }
}
