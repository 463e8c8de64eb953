package io.crmkit.spi.store;

import io.crmkit.list.Filter;
import io.crmkit.list.ListLayout;
import io.crmkit.list.SavedFilter;
import java.util.List;
import java.util.Optional;

/**
 * Stores the list filters and layouts of users (L6, L7). Each belongs to the id of an actor and the name of a list.
 *
 * @since 0.1
 */
public interface PreferenceStore {

    /** Returns the saved filters of a list, ordered by name, by code point. */
    List<SavedFilter> filters(String actor, String list);

    /** Returns a saved filter; empty if there is none of this name. */
    Optional<Filter> filter(String actor, String list, String name);

    /** Saves a filter. It replaces a filter of the same name. */
    void saveFilter(String actor, String list, SavedFilter filter);

    /** Deletes a saved filter. Returns false if there is none of this name. */
    boolean deleteFilter(String actor, String list, String name);

    /** Renames a saved filter, which must exist. The new name must be free. */
    void renameFilter(String actor, String list, String name, String newName);

    /** Returns the saved layout of a list; empty if there is none. */
    Optional<ListLayout> layout(String actor, String list);

    /** Saves the layout of a list. It replaces the previous one. */
    void saveLayout(String actor, String list, ListLayout layout);

    /** Deletes the layouts that the actor saved, of all lists. */
    void deleteLayouts(String actor);
}
