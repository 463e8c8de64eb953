package io.crmkit.memory;

/**
 * A transaction that a host begins on a {@link MemoryStore}, for tests of what happens when the host rolls back. The
 * thread that began it must end it. Not thread-safe.
 *
 * @since 0.1
 */
public final class MemoryTransaction implements AutoCloseable {
    private final MemoryStore store;
    private boolean ended;

    MemoryTransaction(MemoryStore store) {
        this.store = store;
    }

    /**
     * Commits everything since the beginning.
     *
     * @throws IllegalStateException if the transaction has ended or another thread began it
     */
    public void commit() {
        end(true);
    }

    /**
     * Undoes everything since the beginning.
     *
     * @throws IllegalStateException if the transaction has ended or another thread began it
     */
    public void rollback() {
        end(false);
    }

    /** Rolls back unless the transaction has ended, so that a failed test leaves nothing behind. */
    @Override
    public void close() {
        if (!ended) {
            end(false);
        }
    }

    private void end(boolean commit) {
        if (ended) {
            throw new IllegalStateException("the transaction has ended");
        }
        store.end(commit);
        ended = true;
    }
}
