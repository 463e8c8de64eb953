package io.crmkit.spi;

import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The customers, employees and products of one ledger: the CRM's own, or the host's (M1). Thread-safe; every call gets
 * the current transaction, so that a ledger in the same database takes part in it.
 */
public interface Ledger {

    /** What this ledger can keep of a kind besides code, name and place (M8). */
    Set<Attribute> attributes(MasterKind kind);

    Optional<LedgerNode> find(Transaction transaction, LedgerId id);

    /** Finds many at once; what is not there is left out. */
    Map<LedgerId, LedgerNode> findAll(Transaction transaction, Collection<? extends LedgerId> ids);

    /** Finds by code, compared exactly. */
    Optional<LedgerNode> findByCode(Transaction transaction, MasterKind kind, String code);

    /**
     * A page of entries in the order of their codes.
     *
     * @param scope which entries (M7)
     * @param afterCode begins after this code; empty for the first page
     * @param size the most entries
     */
    List<LedgerNode> page(Transaction transaction, MasterKind kind, Scope scope, Optional<String> afterCode, int size);

    /** The ids of all leaves below a category; the id itself if it is a leaf. */
    Set<LedgerId> leaves(Transaction transaction, LedgerId category);

    /** The ids of the categories above an entry, nearest first. */
    List<LedgerId> ancestors(Transaction transaction, LedgerId id);

    /** What the host says stands against deleting or subdividing an entry. */
    HostUsage usage(Transaction transaction, LedgerId id);

    /** The part of this ledger that changes it, empty if it can only be read. */
    default Optional<EditableLedger> editable() {
        return Optional.empty();
    }

    /** Which entries of a kind are wanted (M7). */
    sealed interface Scope {

        /** Every leaf. */
        record All() implements Scope {}

        /** Every entry, categories too. */
        record Everything() implements Scope {}

        /** Every leaf below a category. */
        record Under(LedgerId category) implements Scope {}

        /** The direct children of a category, or of the top, categories first. */
        record Level(Optional<LedgerId> parent) implements Scope {}
    }
}
