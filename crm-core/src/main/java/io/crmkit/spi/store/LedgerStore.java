package io.crmkit.spi.store;

import java.util.Optional;

/**
 * Keeps the settings of the ledger, and its running numbers.
 *
 * @since 0.1
 */
public interface LedgerStore {

    /** The settings, empty if the ledger does not exist. */
    Optional<LedgerSettings> settings();

    /** Creates the ledger, which does not exist yet, with every dictionary, still without values. */
    void create(LedgerSettings settings);

    /** Replaces the settings. Whoever kept them is told when the transaction is committed. */
    void change(LedgerSettings settings);

    /**
     * Holds the shape of the ledger's trees until the transaction ends, before an entry is moved or put under another: a
     * row of the CRM's own, whoever keeps the trees.
     */
    void lockTrees();

    /** Whether there is any document. */
    boolean hasDocuments();

    /**
     * The next running number of a series, from 1. It is held until the transaction ends, and given again if that is
     * rolled back.
     *
     * @param series at most 64 characters
     */
    long nextNumber(String series);
}
