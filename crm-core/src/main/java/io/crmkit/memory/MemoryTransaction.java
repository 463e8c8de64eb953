package io.crmkit.memory;

/**
 * A host's transaction on a {@link MemoryStore}, for tests of what the host rolls back. Ended by the thread that began
 * it; not thread-safe.
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
     * @throws IllegalStateException if it has ended, or was begun by another thread
     */
    public void commit() {
        end(true);
    }

    /**
     * Takes back everything since the beginning.
     *
     * @throws IllegalStateException if it has ended, or was begun by another thread
     */
    public void rollback() {
        end(false);
    }

    /** Rolls back unless it has ended. */
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
