package io.crmkit.user;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in at one place, such as the window of a program: what {@code CrmBuilder.actor} asks at each call (U1).
 * While nobody is, every call is refused with {@code access-denied.no-actor}. Thread-safe.
 *
 * @since 0.1
 */
public final class UserSession implements Supplier<@Nullable Actor> {

    private final AtomicReference<@Nullable Actor> actor = new AtomicReference<>();

    /** A session in which nobody is signed in. */
    public UserSession() {}

    /**
     * Signs a user in, in the place of whoever was: so users are switched. Who was stays if that is refused.
     *
     * @throws io.crmkit.error.AccessDeniedException as {@link Users#signIn} says
     */
    public User signIn(Users users, String id, char[] password) {
        User user = users.signIn(id, password);
        actor.set(user.actor());
        return user;
    }

    /** Signs out; nothing happens if nobody is signed in. */
    public void signOut() {
        actor.set(null);
    }

    /** Who is signed in, empty if nobody. */
    public Optional<Actor> signedIn() {
        return Optional.ofNullable(actor.get());
    }

    @Override
    public @Nullable Actor get() {
        return actor.get();
    }
}
