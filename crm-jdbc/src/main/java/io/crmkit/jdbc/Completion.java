package io.crmkit.jdbc;

/**
 * Hears how the host's transaction ended; called once. Neither method throws.
 *
 * @since 0.1
 */
public interface Completion {

    /** After the commit. */
    void committed();

    /** After the rollback, or when it is not known how the transaction ended. */
    void rolledBack();
}
