package io.crmkit.internal.plugin;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Knows which threads are within something that a command asks of others. There a further command would wait for the
 * locks of the one that asks, or slip into its transaction, as the store has it; so it is refused on all alike.
 * Thread-safe.
 */
public final class ReentrancyGuard {

    private final Set<Thread> inside = ConcurrentHashMap.newKeySet();

    /** Asks others. */
    public <T> T call(Supplier<T> others) {
        boolean outermost = inside.add(Thread.currentThread());
        try {
            return others.get();
        } finally {
            if (outermost) {
                inside.remove(Thread.currentThread());
            }
        }
    }

    /** @throws RuleException if this thread is within something that is being asked */
    public void requireOutside() {
        if (inside.contains(Thread.currentThread())) {
            throw new RuleException(ErrorCode.RE_ENTERED);
        }
    }
}
