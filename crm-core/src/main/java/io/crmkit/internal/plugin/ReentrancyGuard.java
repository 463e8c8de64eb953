package io.crmkit.internal.plugin;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Knows which threads are running host or plugin code on behalf of a command. On such a thread another command could
 * wait for the locks of the first one or enter its transaction, depending on the store. Therefore every store refuses
 * it. Thread-safe.
 */
public final class ReentrancyGuard {

    private final Set<Thread> inside = ConcurrentHashMap.newKeySet();

    /** Runs host or plugin code. */
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

    /**
     * Checks that this thread does not run host or plugin code on behalf of a command.
     *
     * @throws RuleException with {@code rule.re-entered} if it does
     */
    public void requireOutside() {
        if (inside.contains(Thread.currentThread())) {
            throw new RuleException(ErrorCode.RE_ENTERED);
        }
    }
}
