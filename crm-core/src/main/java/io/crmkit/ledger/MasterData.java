package io.crmkit.ledger;

import io.crmkit.error.InUseException;
import io.crmkit.list.Listing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is done with one kind of ledger entries: customers, employees or products. What is done here is done
 * to the ledger itself, the host's if it shares one (M1). Thread-safe.
 * <p>
 * It is itself the list of every leaf, flat and without categories (M7 ALL); {@link #under} and {@link #level} are lists
 * of parts of the tree. All of them have the columns of {@link MasterColumns} (L1 to L5), and
 * {@link MasterColumns#containing} finds entries by a part of their codes or names. In a level categories come first in
 * any order, so the key of that list is whether an entry is a category, then its code.
 * <p>
 * Sorting or filtering by anything that a ledger in other tables or elsewhere cannot sort or filter by is refused with
 * {@code query.not-sortable} or {@code query.not-filterable}.
 * <p>
 * Changes are refused with {@code rule.read-only-ledger} where the ledger can only be read.
 *
 * @param <I> the type of the ids
 * @param <E> the type of the entries
 * @param <D> the type of their details
 * @since 0.1
 */
public interface MasterData<I extends LedgerId, E extends LedgerEntry<I, D>, D extends EntryDetails>
        extends Listing<I> {

    /** Adds an entry at the top of the tree. */
    E add(EntryDraft<D> draft);

    /**
     * Adds an entry under another one, which thereby becomes a category.
     *
     * @param under the entry above the new one; a leaf in use is refused with {@code in-use.not-subdivided} (M3)
     */
    E add(EntryDraft<D> draft, I under);

    /**
     * Returns the entry that has the code of the draft, as it is, or adds the draft at the top if there is none. If
     * someone else adds the code between the look and the addition, the call is refused with {@code rule.code-taken}.
     */
    E getOrAdd(EntryDraft<D> draft);

    /** Replaces code, name and details of an entry. */
    E modify(I id, EntryDraft<D> draft);

    /** Moves an entry, with everything below it, under another one (M3, M5). */
    E classify(I id, I under);

    /** Moves an entry, with everything below it, to the top of the tree (M5). */
    E moveToTop(I id);

    /**
     * Deletes an entry; a customer's contact persons go with it.
     *
     * @throws io.crmkit.error.InUseException while anything of M4 stands against it, with all of it
     */
    void delete(I id);

    // -----------------------------------------------------------------------------------------------------------------
    /** What the ledger keeps of these entries besides code, name and place; setting anything else is refused (M8). */
    Set<Attribute> attributes();

    /** Finds an entry. */
    Optional<E> find(I id);

    /**
     * Returns the entry.
     *
     * @throws io.crmkit.error.NotFoundException if there is none
     */
    E get(I id);

    /** Finds entries, all in one statement; those that are not there are left out. */
    Map<I, E> findAll(Collection<I> ids);

    /** Finds an entry by its code, compared exactly (M5). */
    Optional<E> findByCode(String code);

    /** The list of every leaf below a category, at any depth, flat (M7 UNDER). */
    Listing<I> under(I category);

    /** The list of the entries at the top of the tree, categories first (M7 LEVEL). */
    Listing<I> level();

    /** The list of the direct children of an entry, categories first (M7 LEVEL). */
    Listing<I> level(I node);

    /** The categories above an entry, nearest first: the way up (M7). */
    List<E> path(I id);

    /**
     * Everything that stands against deleting an entry at the moment (M4): balances, documents of the host and of the
     * CRM, entries below it; empty if nothing does. Of kinds of documents that are hidden from the actor in part it tells
     * only that another document uses it, as the refusal to delete does (U3).
     */
    List<InUseException.Usage> usages(I id);
}
