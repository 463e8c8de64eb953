package io.crmkit.spi;

import io.crmkit.ledger.LedgerId;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes the entries of one kind in a ledger. The CRM has checked its own rules before it calls these methods. An
 * implementation reports a refusal by the constraints and triggers of the host as a {@link
 * io.crmkit.error.CrmException}. Thread-safe.
 *
 * @since 0.1
 */
public interface EditableLedger {

    /**
     * Locks an entry until the transaction ends, so that nobody starts to use it while the CRM counts its uses. Returns
     * false if the entry does not exist.
     */
    boolean lock(Transaction transaction, LedgerId id);

    /**
     * Inserts an entry. The ledger assigns the key.
     *
     * @return the inserted entry, as the ledger stores it
     * @throws io.crmkit.error.RuleException with {@code rule.code-taken} if another entry of this kind has the code
     */
    LedgerNode insert(Transaction transaction, NewEntry entry);

    /**
     * Returns whether this ledger may refuse an entry that keeps all rules of the CRM, for example because of the
     * host's column lengths or constraints. If so, an import first inserts every entry on a trial basis, also in a dry
     * run, and rolls these insertions back. Thus it can report each refused row (X1).
     */
    default boolean mayRefuse() {
        return true;
    }

    /**
     * Inserts many entries. The parents that they name must exist.
     *
     * @return their ids, in the same order
     */
    default List<LedgerId> insertAll(Transaction transaction, List<NewEntry> entries) {
        List<LedgerId> ids = new ArrayList<>();
        entries.forEach(entry -> ids.add(insert(transaction, entry).id()));
        return ids;
    }

    /**
     * Replaces all values of an entry, including its parent.
     *
     * @return the changed entry, as the ledger stores it
     * @throws io.crmkit.error.RuleException with {@code rule.code-taken} if another entry of this kind has the code
     */
    LedgerNode update(Transaction transaction, LedgerNode node);

    /**
     * Deletes an entry.
     *
     * @throws io.crmkit.error.InUseException if other data of the host's database still refers to it
     */
    void delete(Transaction transaction, LedgerId id);
}
