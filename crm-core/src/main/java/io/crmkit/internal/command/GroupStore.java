package io.crmkit.internal.command;

import io.crmkit.error.BusyException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.spi.BlobStore;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.store.Store;
import io.crmkit.spi.store.StoreTransaction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A store that represents one transaction, in which all commands of a group run. After one command has failed in any
 * place, the store refuses all others and the group cannot succeed, whether or not the caller caught the exception.
 */
final class GroupStore implements Store {

    private final Store store;
    private final StoreTransaction transaction;
    private boolean failed;
    private boolean ended;

    private GroupStore(Store store, StoreTransaction transaction) {
        this.store = store;
        this.transaction = transaction;
    }

    /** Runs a group of commands in one transaction of a store. */
    static <T> T run(Store store, Function<Store, T> commands) {
        return store.write(transaction -> {
            GroupStore group = new GroupStore(store, transaction);
            try {
                T result = commands.apply(group);
                group.requireSound();
                return result;
            } finally {
                group.ended = true;
            }
        });
    }

    /**
     * Runs a complete command of the group. A command that is refused before it reaches the store makes the group fail
     * too.
     */
    <T> T attempt(Supplier<T> command) {
        requireSound();
        boolean done = false;
        try {
            T result = command.get();
            done = true;
            return result;
        } finally {
            failed |= !done;
        }
    }

    @Override
    public <T> T write(Function<StoreTransaction, T> work) {
        return attempt(() -> work.apply(transaction));
    }

    @Override
    public <T> T read(Function<StoreTransaction, T> work) {
        requireSound();
        return work.apply(transaction);
    }

    @Override
    public Ledger ownLedger(String name) {
        return store.ownLedger(name);
    }

    @Override
    public BlobStore ownBlobs() {
        return store.ownBlobs();
    }

    @Override
    public boolean notifiesCompletion() {
        return store.notifiesCompletion();
    }

    @Override
    public boolean ownsTransactions() {
        return store.ownsTransactions();
    }

    private void requireSound() {
        if (ended) {
            throw new RuleException(ErrorCode.GROUP_ENDED);
        }
        if (failed) {
            throw new BusyException(ErrorCode.GROUP_FAILED, null);
        }
    }
}
