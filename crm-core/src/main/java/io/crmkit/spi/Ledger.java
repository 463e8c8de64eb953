package io.crmkit.spi;

import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The customers, employees and products of one ledger: the CRM's own, or the host's (M1). Thread-safe; every call gets
 * the current transaction, so that a ledger in the same database takes part in it.
 * <p>
 * An id of another source, or with a key that this ledger does not give, names nothing; it is not an error. The test kit
 * has a contract for it, {@code LedgerContract}.
 *
 * @since 0.1
 */
public interface Ledger {

    /** What this ledger can keep of a kind besides code, name and place (M8). */
    Set<Attribute> attributes(MasterKind kind);

    /** Finds an entry. */
    default Optional<LedgerNode> find(Transaction transaction, LedgerId id) {
        return Optional.ofNullable(findAll(transaction, List.of(id)).get(id));
    }

    /** Finds many at once; what is not there is left out. */
    Map<LedgerId, LedgerNode> findAll(Transaction transaction, Collection<? extends LedgerId> ids);

    /** Finds by code, compared exactly; where a host has several of that code, always the same one. */
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

    /** How many entries stand directly below an entry. */
    default long children(Transaction transaction, LedgerId id) {
        Scope below = new Scope.Level(Optional.of(id));
        return page(transaction, id.kind(), below, Optional.empty(), Integer.MAX_VALUE)
                .size();
    }

    /**
     * The ids of the categories above an entry, nearest first. Step by step unless a ledger knows better: a tree has few
     * levels (M5), and what is held cannot be read by a recursion everywhere.
     */
    default List<LedgerId> ancestors(Transaction transaction, LedgerId id) {
        Set<LedgerId> above = new LinkedHashSet<>();
        Optional<LedgerNode> next = above(transaction, find(transaction, id));
        while (next.isPresent() && above.add(next.get().id())) {
            next = above(transaction, next);
        }
        return List.copyOf(above);
    }

    private Optional<LedgerNode> above(Transaction transaction, Optional<LedgerNode> node) {
        return node.flatMap(LedgerNode::parent).flatMap(parent -> find(transaction, parent));
    }

    /** What the host says stands against deleting or subdividing an entry. */
    HostUsage usage(Transaction transaction, LedgerId id);

    /** The part of this ledger that changes entries of a kind, empty if they can only be read. */
    default Optional<EditableLedger> editable(MasterKind kind) {
        return Optional.empty();
    }

    /** Whether a category may have nothing below it, because this ledger keeps categories apart from what they hold. */
    default boolean keepsEmptyCategories(MasterKind kind) {
        return false;
    }

    /**
     * What is wrong with the entries of a kind as their host keeps them, such as codes that several have, or none: a line
     * each, for {@link io.crmkit.Crm#verify()}.
     */
    default List<String> violations(Transaction transaction, MasterKind kind) {
        return List.of();
    }

    /** Which entries of a kind are wanted (M7). */
    sealed interface Scope {

        /** Every leaf. */
        record All() implements Scope {}

        /** Every entry, categories too. */
        record Everything() implements Scope {}

        /** Every leaf below a category. */
        record Under(LedgerId category) implements Scope {}

        /** Every leaf whose code or name contains a text, compared by their folded forms, wildcards literally (L5). */
        record Containing(String text) implements Scope {}

        /** The direct children of a category, or of the top, categories first. */
        record Level(Optional<LedgerId> parent) implements Scope {}
    }
}
