package io.crmkit.jdbc;

/**
 * A participant that is notified when a transaction of the host completes. Exactly one of its methods is called, once.
 * Neither method throws: what a listener of the CRM throws is logged (E1).
 *
 * @since 0.1
 */
public interface Completion {

    /** Called after the host's transaction has committed. The listeners of the CRM run within this call. */
    void committed();

    /**
     * Called after a rollback, and also when the outcome of the transaction is unknown. Listeners are not called then,
     * because they must never hear of a change that may not have happened.
     */
    void rolledBack();
}
