package io.crmkit.spi;

import io.crmkit.ledger.LedgerId;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes a ledger. The rules have been checked; a refusal by the host's own constraints and triggers is a coded error.
 *
 * @since 0.1
 */
public interface EditableLedger {

    /** Holds an entry until the transaction ends, before its uses are counted. False if it is not there. */
    boolean lock(Transaction transaction, LedgerId id);

    /**
     * Inserts an entry under a key that the ledger gives.
     *
     * @return the entry as it stands then
     * @throws io.crmkit.error.RuleException with {@code rule.code-taken} if its code is
     */
    LedgerNode insert(Transaction transaction, NewEntry entry);

    /**
     * Whether it may refuse an entry that keeps to the rules of the CRM, as the columns and constraints of a host do. Then
     * an import tries every entry, in a dry run too, which takes them back, and says of which row what is refused (X1).
     */
    default boolean mayRefuse() {
        return true;
    }

    /**
     * Inserts many entries; the parents that they name are there.
     *
     * @return their ids, in the same order
     */
    default List<LedgerId> insertAll(Transaction transaction, List<NewEntry> entries) {
        List<LedgerId> ids = new ArrayList<>();
        entries.forEach(entry -> ids.add(insert(transaction, entry).id()));
        return ids;
    }

    /**
     * Replaces everything of an entry, its place included.
     *
     * @return the entry as it stands then
     * @throws io.crmkit.error.RuleException with {@code rule.code-taken} if its code is
     */
    LedgerNode update(Transaction transaction, LedgerNode node);

    /** @throws io.crmkit.error.InUseException if something in the host's database still names it */
    void delete(Transaction transaction, LedgerId id);
}
