package io.crmkit.event;

/**
 * Hears what is done (E1). Called in the thread of the command; implementations are thread-safe.
 *
 * @since 0.1
 */
public interface CrmListener {

    /**
     * Hears of a command before it is committed, within its transaction. What this throws rolls the command back and
     * reaches the caller as a {@code RuleException} with the code {@code rule.vetoed}; a {@code CrmException} and an
     * error reach it as they are. Meanwhile this thread cannot use or close the {@code Crm}, which refuses it with
     * {@code rule.re-entered}; nor must it wait for another that does, or use another {@code Crm} on the same store.
     */
    default void beforeCommit(CrmEvent event) {}

    /**
     * Hears of a command after the real commit, the host's when joining; at most once, and not at all if the process
     * dies in between. What this throws is logged and reaches nobody. It may use the {@code Crm}; what it does there is
     * heard of in turn, so that a listener that answers commands by commands has to see to it that this ends.
     */
    default void afterCommit(CrmEvent event) {}

    /** Whether {@link #afterCommit} does anything: a store that cannot tell when the host commits refuses those. */
    default boolean wantsAfterCommit() {
        return true;
    }
}
