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
 * The customers, employees and products of one ledger: the CRM's own ledger or the host's (M1). Thread-safe. Every call
 * passes the current transaction, so that a ledger in the same database can take part in it.
 * <p>
 * An id from another source, or with a key that this ledger never assigns, refers to no entry; it is not an error. The
 * test kit checks implementations with its {@code LedgerContract}.
 *
 * @since 0.1
 */
public interface Ledger {

    /** Returns the attributes that this ledger can store for a kind, apart from code, name and parent (M8). */
    Set<Attribute> attributes(MasterKind kind);

    /** Finds an entry; empty if it does not exist. */
    default Optional<LedgerNode> find(Transaction transaction, LedgerId id) {
        /** Finds many entries at once. The result does not contain ids that do not exist. */
        return Optional.ofNullable(findAll(transaction, List.of(id)).get(id));
    }

    /** Finds many at once; what is not there is left out. */
    Map<LedgerId, LedgerNode> findAll(Transaction transaction, Collection<? extends LedgerId> ids);

    /**
     * Finds an entry by its code, compared exactly. If several entries of the host have this code, every call returns
     * the same one.
     */
    Optional<LedgerNode> findByCode(Transaction transaction, MasterKind kind, String code);

    /**
     * Returns a page of entries, ordered by code.
     *
     * @param transaction the current transaction
     * @param kind the kind of the entries
     * @param scope the entries to choose from (M7)
     * @param afterCode the page begins after this code; empty for the first page
     * @param size the maximum number of entries
     */
    List<LedgerNode> page(Transaction transaction, MasterKind kind, Scope scope, Optional<String> afterCode, int size);

    /** Returns the ids of all leaves below a category. For a leaf it returns the id of the leaf itself. */
    Set<LedgerId> leaves(Transaction transaction, LedgerId category);

    /** Returns the number of entries directly below an entry. */
    default long children(Transaction transaction, LedgerId id) {
        Scope below = new Scope.Level(Optional.of(id));
        return page(transaction, id.kind(), below, Optional.empty(), Integer.MAX_VALUE)
                .size();
    }

    /**
     * Returns the ids of the categories above an entry, nearest first. This default reads one level after the other.
     * That is fast enough because a tree has few levels (M5), and some databases cannot lock rows in a recursive query.
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

    /** Returns the host's uses that prevent an entry from being deleted or subdivided. */
    HostUsage usage(Transaction transaction, LedgerId id);

    /** Returns the part of this ledger that changes entries of a kind; empty if the entries are read-only. */
    default Optional<EditableLedger> editable(MasterKind kind) {
        return Optional.empty();
    }

    /** Returns whether a category may be empty, because this ledger stores categories apart from leaves. */
    default boolean keepsEmptyCategories(MasterKind kind) {
        return false;
    }

    /**
     * Returns the faults of the host's own entries, such as missing codes or codes that several entries share, one line
     * for each fault. {@link io.crmkit.Crm#verify()} reports them.
     */
    default List<String> violations(Transaction transaction, MasterKind kind) {
        return List.of();
    }

    /** Chooses entries of a kind (M7). */
    sealed interface Scope {

        /** All leaves. */
        record All() implements Scope {}

        /** All entries, including categories. */
        record Everything() implements Scope {}

        /**
         * All leaves below a category.
         *
         * @param category the id of the category
         */
        record Under(LedgerId category) implements Scope {}

        /**
         * All leaves whose code or name contains a text. The comparison uses folded forms and treats wildcards as
         * ordinary characters (L5).
         *
         * @param text the text to find
         */
        record Containing(String text) implements Scope {}

        /**
         * The direct children of a category, or the top level. Categories come first.
         *
         * @param parent the category; empty for the top level
         */
        record Level(Optional<LedgerId> parent) implements Scope {}
    }
}
