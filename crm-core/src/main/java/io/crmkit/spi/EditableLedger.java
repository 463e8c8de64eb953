package io.crmkit.spi;

import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import java.util.List;

/** Changes a ledger. The rules have been checked; a refusal by the host's own constraints is a coded error. */
public interface EditableLedger {

    /** Holds an entry until the transaction ends, before its uses are counted. False if it is not there. */
    boolean lock(Transaction transaction, LedgerId id);

    /** Holds the shape of the tree of a kind until the transaction ends, before an entry is moved or put under another. */
    void lockTree(Transaction transaction, MasterKind kind);

    /**
     * A new id for an entry to be inserted.
     */
    LedgerId newId(Transaction transaction, MasterKind kind);

    /**
     * Inserts an entry.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.code-taken} if its code is
     */
    void insert(Transaction transaction, LedgerNode node);

    /** Inserts many entries, parents before children. */
    void insertAll(Transaction transaction, List<LedgerNode> nodes);

    /**
     * Replaces everything of an entry, its place included.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.code-taken} if its code is
     */
    void update(Transaction transaction, LedgerNode node);

    /** @throws io.crmkit.error.InUseException if something in the host's database still names it */
    void delete(Transaction transaction, LedgerId id);
}
