package io.crmkit.spi.store;

import io.crmkit.value.CurrencyScale;
import java.util.Optional;

/**
 * Stores the settings of the ledger and its running numbers.
 *
 * @since 0.1
 */
public interface LedgerStore {

    /** Returns the settings; empty if the ledger does not exist. */
    Optional<LedgerSettings> settings();

    /**
     * Returns the number of decimals of the ledger's currency. Each command asks for it, so a store may answer from a
     * cache, provided that {@link HistoryStore#append} then refuses a command that assumed an outdated number.
     *
     * @throws io.crmkit.error.NotFoundException with {@code unknown-ledger} if the ledger does not exist
     */
    CurrencyScale scale();

    /** Creates the ledger, which must not exist, and its dictionaries without values. */
    void create(LedgerSettings settings);

    /** Replaces the settings. */
    void change(LedgerSettings settings);

    /**
     * Locks the structure of all trees of the ledger until the transaction ends. A command calls this before it moves
     * an entry or inserts one below another, because two concurrent moves could form a cycle. The lock is a row of the
     * CRM's own tables, even if the host stores the trees.
     */
    void lockTrees();

    /** Returns whether the ledger contains any document. */
    boolean hasDocuments();

    /**
     * Returns the next running number of a series, starting at 1. The series is locked until the transaction ends. If
     * the transaction is rolled back, the number is returned again.
     *
     * @param series the name of the series, at most 64 characters
     */
    long nextNumber(String series);
}
