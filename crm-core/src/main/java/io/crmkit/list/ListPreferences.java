package io.crmkit.list;

import java.util.List;
import java.util.Optional;

/**
 * The filters (L6) and layouts (L7) that the actor has saved for each list. Other actors do not see them. They do not
 * belong to the ledger's data: exchange, history and events ignore them. Thread-safe.
 *
 * @since 0.1
 */
public interface ListPreferences {

    /** Returns the saved filters of a list, ordered by name. */
    List<SavedFilter> filters(ListType list);

    /** Returns a saved filter; empty if there is none of this name. */
    Optional<Filter> filter(ListType list, String name);

    /**
     * Saves a filter under a name, 1 to 200 characters. It replaces a filter of the same name.
     *
     * @throws io.crmkit.error.ValidationException if the filter does not fit the list, or the name is not valid
     */
    void saveFilter(ListType list, String name, Filter filter);

    /**
     * Renames a saved filter.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.name-taken} if another filter of the list has the new name
     */
    void renameFilter(ListType list, String name, String newName);

    /** Deletes a saved filter. */
    void deleteFilter(ListType list, String name);

    // -----------------------------------------------------------------------------------------------------------------
    /** Returns the layout of a list: the saved one, or else {@link ListLayout#standard}. */
    ListLayout layout(ListType list);

    /**
     * Saves the layout of a list.
     *
     * @throws io.crmkit.error.ValidationException if the layout does not fit the list
     */
    void saveLayout(ListType list, ListLayout layout);

    /** Resets all lists to the default layout. Saved filters remain (L7). */
    void clearLayouts();
}
