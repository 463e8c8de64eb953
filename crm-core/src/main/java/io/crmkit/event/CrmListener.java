package io.crmkit.event;

/**
 * Hears what is done (E1). Called in the thread of the command; implementations are thread-safe.
 */
public interface CrmListener {

    /**
     * Hears of a command before it is committed, within its transaction. What this throws rolls the command back and
     * reaches the caller as a {@code RuleException} with the code {@code rule.vetoed}.
     */
    default void beforeCommit(CrmEvent event) {}

    /**
     * Hears of a command after the real commit, the host's when joining; at most once, and not at all if the process
     * dies in between. What this throws is logged and reaches nobody.
     */
    default void afterCommit(CrmEvent event) {}

    /** Whether {@link #afterCommit} does anything: a store that cannot tell when the host commits refuses those. */
    default boolean wantsAfterCommit() {
        return true;
    }
}
