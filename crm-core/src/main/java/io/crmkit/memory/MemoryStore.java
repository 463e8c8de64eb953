package io.crmkit.memory;

import io.crmkit.error.BusyException;
import io.crmkit.error.ErrorCode;
import io.crmkit.spi.BlobStore;
import io.crmkit.spi.Transaction;
import io.crmkit.spi.store.Store;
import io.crmkit.spi.store.StoreTransaction;
import io.crmkit.text.Localized;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Stores everything in memory, with the rules and the transactions of the real stores, for unit tests of host code.
 * <p>
 * It runs one transaction at a time. Another thread waits, and fails with a {@link BusyException} if the wait takes too
 * long. {@link #begin()} stands in for the transaction of a host. Thread-safe.
 *
 * @since 0.1
 */
public final class MemoryStore implements Store {
    private final Duration wait;
    private final ReentrantLock lock = new ReentrantLock();
    private final Journal journal = new Journal();
    private final Map<String, LedgerData> ledgers = new HashMap<>();

    private MemoryStore(Duration wait) {
        this.wait = wait;
    }

    /** Returns an empty store whose transactions wait for each other for up to 10 seconds. */
    public static MemoryStore create() {
        return create(Duration.ofSeconds(10));
    }

    /**
     * Returns an empty store.
     *
     * @param wait how long a transaction waits for another one before it fails
     */
    public static MemoryStore create(Duration wait) {
        return new MemoryStore(wait);
    }

    /**
     * Begins a transaction as a host would. Until it ends, the commands of this thread join it, each as a savepoint
     * (K7), and other threads wait.
     *
     * @throws IllegalStateException if a transaction of this thread is already open
     * @throws BusyException with {@code busy} if another thread does not end its transaction in time
     */
    public MemoryTransaction begin() {
        acquire();
        if (journal.isOpen()) {
            lock.unlock();
            throw new IllegalStateException("a transaction of this thread is already open");
        }
        journal.open();
        return new MemoryTransaction(this);
    }

    @Override
    public <T> T write(Function<StoreTransaction, T> work) {
        acquire();
        List<Transaction.Participant> ended;
        T result;
        try {
            if (journal.isOpen()) {
                return savepoint(work);
            }
            journal.open();
            try {
                result = savepoint(work);
            } finally {
                ended = journal.close();
            }
        } finally {
            lock.unlock();
        }
        ended.forEach(Transaction.Participant::committed);
        return result;
    }

    @Override
    public <T> T read(Function<StoreTransaction, T> work) {
        acquire();
        List<Transaction.Participant> ended;
        T result;
        try (CommandTransaction transaction = new CommandTransaction(this)) {
            result = work.apply(transaction);
        } finally {
            // within a host's transaction the participants are notified when that transaction ends
            ended = journal.isOpen() ? List.of() : journal.close();
            lock.unlock();
        }
        ended.forEach(Transaction.Participant::committed);
        return result;
    }

    @Override
    public MemoryLedger ownLedger(String name) {
        return new MemoryLedger(this, name);
    }

    @Override
    public BlobStore ownBlobs() {
        return new MemoryBlobStore(this);
    }

    // -----------------------------------------------------------------------------------------------------------------
    /**
     * Ends the transaction of this thread. The participants are notified after the lock is released, so that they may
     * use the store.
     *
     * @param commit whether the changes are kept
     * @throws IllegalStateException if another thread began the transaction
     */
    void end(boolean commit) {
        if (!lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("the thread that began a transaction must end it");
        }
        List<Transaction.Participant> committed;
        try {
            if (!commit) {
                journal.undoTo(new Journal.Mark(0, 0));
            }
            committed = journal.close();
        } finally {
            lock.unlock();
        }
        committed.forEach(Transaction.Participant::committed);
    }

    Journal journal() {
        return journal;
    }

    /** Returns the data of a ledger; a ledger that is not known yet has none. */
    LedgerData data(String ledger) {
        return ledgers.computeIfAbsent(ledger, name -> new LedgerData(journal));
    }

    /**
     * Runs a command so that a failure undoes its own changes only, and not those of the host's transaction around it
     * (K7).
     */
    private <T> T savepoint(Function<StoreTransaction, T> work) {
        return journal.undoing(() -> {
            try (CommandTransaction transaction = new CommandTransaction(this)) {
                return work.apply(transaction);
            }
        });
    }

    private void acquire() {
        try {
            // the first try ignores an interrupt: a command that need not wait should not fail because of it
            if (lock.tryLock() || lock.tryLock(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
            throw busy(null);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw busy(interrupted);
        }
    }

    private static BusyException busy(@Nullable Throwable cause) {
        return new BusyException(ErrorCode.BUSY, cause, Localized.ofKey("busy.not-in-time"));
    }
}
