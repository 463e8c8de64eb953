package io.crmkit.list;

import java.util.List;
import java.util.Optional;

/**
 * What the actor keeps for itself of each list: filters by name (L6), and how the list is shown (L7). Nobody else sees
 * it. It is no part of the ledger's data: it is neither exchanged nor recorded in the history, and no event tells of
 * it. Thread-safe.
 *
 * @since 0.1
 */
public interface ListPreferences {

    /** The filters that are kept of a list, by name. */
    List<SavedFilter> filters(ListType list);

    /** A filter that is kept of a list, empty if there is none of this name. */
    Optional<Filter> filter(ListType list, String name);

    /**
     * Keeps a filter of a list, in the place of the one of this name if there is one.
     *
     * @param filter fits the list, as one that is searched with
     */
    void saveFilter(ListType list, String name, Filter filter);

    /**
     * Gives a filter another name.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.name-taken} if another filter of the list has it
     */
    void renameFilter(ListType list, String name, String newName);

    /** Keeps a filter no longer. */
    void deleteFilter(ListType list, String name);

    // -----------------------------------------------------------------------------------------------------------------
    /** How a list is shown, {@link ListLayout#standard} unless another layout has been saved. */
    ListLayout layout(ListType list);

    /** Has a list shown so from now on. */
    void saveLayout(ListType list, ListLayout layout);

    /** Has all lists shown as they are unless somebody wants something else; filters stay (L7). */
    void clearLayouts();
}
