package io.crmkit.event;

/**
 * Is notified of what commands do (E1). It is called in the thread of the command; implementations must be thread-safe,
 * because commands run in many threads.
 *
 * @since 0.1
 */
public interface CrmListener {

    /**
     * Called before the command commits, within its transaction. An exception rolls the command back; the caller gets a
     * {@code RuleException} with the code {@code rule.vetoed}, or the exception itself if it is a {@code CrmException}
     * or an {@code Error}.
     * <p>
     * During the call this thread must not use or close the {@code Crm}, which fails with {@code rule.re-entered}. It
     * must not wait for another thread that uses the {@code Crm}, nor use another {@code Crm} on the same store: both
     * can deadlock.
     */
    default void beforeCommit(CrmEvent event) {}

    /**
     * Called after the transaction has committed; if the command joined a host's transaction, after that one has. It is
     * called at most once, and not at all if the process ends in between. An exception is logged and does not reach the
     * caller.
     * <p>
     * The listener may use the {@code Crm}. Its own commands publish events in turn, so a listener that reacts to
     * commands with commands has to make sure that this ends.
     */
    default void afterCommit(CrmEvent event) {}

    /**
     * Returns whether {@link #afterCommit} does anything. A store that is not notified when the host's transaction ends
     * cannot serve such listeners and refuses them.
     */
    default boolean wantsAfterCommit() {
        return true;
    }
}
