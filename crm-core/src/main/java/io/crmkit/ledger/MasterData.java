package io.crmkit.ledger;

import io.crmkit.error.InUseException;
import io.crmkit.list.Listing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Operations on one kind of ledger entries: customers, employees or products. They read and change the ledger itself,
 * which is the host's if the host shares one (M1). Thread-safe.
 * <p>
 * This object is also the list of all leaves, without their tree (M7 ALL). {@link #under} and {@link #level} return
 * lists of parts of the tree. All these lists have the columns of {@link MasterColumns} (L1–L5). {@link
 * MasterColumns#containing} finds entries by a part of the code or name. In a level the categories come first, so the
 * key of that list is whether an entry is a category, followed by the code.
 * <p>
 * A ledger in other tables or outside the database cannot sort and filter by every column. It refuses such a query with
 * {@code query.not-sortable} or {@code query.not-filterable}.
 * <p>
 * If the ledger is read-only, all changes are refused with {@code rule.read-only-ledger}.
 *
 * @param <I> the type of the ids
 * @param <E> the type of the entries
 * @param <D> the type of their details
 * @since 0.1
 */
public interface MasterData<I extends LedgerId, E extends LedgerEntry<I, D>, D extends EntryDetails>
        extends Listing<I> {

    /**
     * Adds an entry at the top level.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.code-taken} if another entry of this kind has the code
     */
    E add(EntryDraft<D> draft);

    /**
     * Adds an entry below another one, which thereby becomes a category.
     *
     * @param draft the values of the new entry
     * @param under the entry above the new one
     * @throws io.crmkit.error.InUseException with {@code in-use.not-subdivided} if {@code under} is a leaf in use (M3)
     * @throws io.crmkit.error.RuleException with {@code rule.code-taken} if another entry of this kind has the code
     */
    E add(EntryDraft<D> draft, I under);

    /**
     * Returns the entry with the code of the draft unchanged, or adds the draft at the top level if there is none.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.code-taken} if someone else adds the code at the same time
     */
    E getOrAdd(EntryDraft<D> draft);

    /**
     * Replaces code, name and details of an entry.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.code-taken} if another entry of this kind has the code
     */
    E modify(I id, EntryDraft<D> draft);

    /**
     * Moves an entry, with everything below it, below another one (M3, M5).
     *
     * @throws io.crmkit.error.RuleException with {@code rule.cycle} if {@code under} is the entry itself or below it
     */
    E classify(I id, I under);

    /** Moves an entry, with everything below it, to the top level (M5). */
    E moveToTop(I id);

    /**
     * Deletes an entry. This also deletes the contact persons of a customer.
     *
     * @throws io.crmkit.error.InUseException if the entry is in use; the exception lists all uses (M4)
     */
    void delete(I id);

    // -----------------------------------------------------------------------------------------------------------------
    /**
     * Returns the attributes that the ledger can store in addition to code, name and parent. Setting any other
     * attribute is refused (M8).
     */
    Set<Attribute> attributes();

    /** Finds an entry; empty if it does not exist. */
    Optional<E> find(I id);

    /**
     * Returns the entry.
     *
     * @throws io.crmkit.error.NotFoundException if it does not exist
     */
    E get(I id);

    /** Finds many entries in one statement. The result does not contain ids that do not exist. */
    Map<I, E> findAll(Collection<I> ids);

    /** Finds an entry by its code, compared exactly (M5); empty if there is none. */
    Optional<E> findByCode(String code);

    /** Returns the list of all leaves at any depth below a category (M7 UNDER). */
    Listing<I> under(I category);

    /** Returns the list of the entries at the top level, categories first (M7 LEVEL). */
    Listing<I> level();

    /** Returns the list of the direct children of an entry, categories first (M7 LEVEL). */
    Listing<I> level(I node);

    /** Returns the categories above an entry, nearest first (M7). */
    List<E> path(I id);

    /**
     * Returns everything that currently prevents an entry from being deleted: balances, documents of the host and of
     * the CRM, and entries below it; empty if there is nothing (M4). If the actor cannot see all documents of a kind,
     * the result does not count that kind but only says that another document uses the entry. The refusal of a deletion
     * does the same (U3).
     */
    List<InUseException.Usage> usages(I id);
}
