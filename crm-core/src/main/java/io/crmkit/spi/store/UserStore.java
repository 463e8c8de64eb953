package io.crmkit.spi.store;

import io.crmkit.user.User;
import java.util.List;
import java.util.Optional;

/**
 * Stores the user accounts of a ledger (U1, U2).
 *
 * @since 0.1
 */
public interface UserStore {

    /**
     * Locks a user until the transaction ends, so that other commands on the same user wait (K1). Returns false if
     * there is no user with this id.
     */
    boolean touch(String id);

    /** Finds a user by its id, compared exactly. */
    Optional<StoredUser> find(String id);

    /** Returns all users, ordered by id, by code point. */
    List<User> all();

    /** Inserts a user, whose id must be free. */
    void insert(StoredUser user);

    /** Updates a user, which must have been touched. */
    void update(StoredUser user);
}
