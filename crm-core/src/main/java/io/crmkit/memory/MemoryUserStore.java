package io.crmkit.memory;

import io.crmkit.spi.store.StoredUser;
import io.crmkit.spi.store.UserStore;
import io.crmkit.user.User;
import java.util.List;
import java.util.Optional;

/**
 * Stores users. It needs no locks of its own, because the lock of the store keeps other commands out.
 *
 * @param data the data of the ledger
 */
record MemoryUserStore(LedgerData data) implements UserStore {

    @Override
    public boolean touch(String id) {
        return data.users.contains(id);
    }

    @Override
    public Optional<StoredUser> find(String id) {
        return data.users.find(id);
    }

    @Override
    public List<User> all() {
        return data.users.all().stream().map(StoredUser::user).toList();
    }

    @Override
    public void insert(StoredUser user) {
        data.users.put(user.user().id(), user);
    }

    @Override
    public void update(StoredUser user) {
        insert(user);
    }
}
