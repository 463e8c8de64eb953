package io.crmkit.spi.store;

import io.crmkit.user.User;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the users of a ledger (U1, U2).
 *
 * @since 0.1
 */
public interface UserStore {

    /** Takes the user for this transaction: others who touch it wait (K1). False if there is none of the id. */
    boolean touch(String id);

    /** Finds a user by its id, compared exactly. */
    Optional<StoredUser> find(String id);

    /** All users, by id, by code point. */
    List<User> all();

    /** Keeps a user whose id is free. */
    void insert(StoredUser user);

    /** Keeps all of a user that is there and was touched. */
    void update(StoredUser user);
}
