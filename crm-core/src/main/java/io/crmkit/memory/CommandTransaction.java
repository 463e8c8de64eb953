package io.crmkit.memory;

import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.store.StoreTransaction;
import io.crmkit.spi.store.Stores;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The transaction of one command or query. It can be used only while the work of the command runs, so that a plugin
 * that keeps it is found out in a unit test.
 */
final class CommandTransaction implements StoreTransaction, AutoCloseable {
    private final MemoryStore store;
    private boolean ended;

    CommandTransaction(MemoryStore store) {
        this.store = store;
    }

    /**
     * Returns the {@link MemoryStore}, so that a {@link MemoryLedger} can check that the transaction is one of its own
     * store.
     */
    @Override
    public <T> Optional<T> unwrap(Class<T> type) {
        return type == MemoryStore.class ? Optional.of(type.cast(store)) : Optional.empty();
    }

    @Override
    public void enlist(Participant participant) {
        requireOpen();
        store.journal().enlist(participant);
    }

    @Override
    public Stores stores(LedgerContext ledger) {
        requireOpen();
        return new MemoryStores(store.data(ledger.name()), ledger, this);
    }

    /** Runs a part of the work as a savepoint: if it fails, only its own changes are undone. */
    @Override
    public <T> T attempt(Supplier<T> part) {
        requireOpen();
        return store.journal().undoing(part);
    }

    @Override
    public void close() {
        ended = true;
    }

    private void requireOpen() {
        if (ended) {
            throw new IllegalStateException("the transaction has ended");
        }
    }
}
