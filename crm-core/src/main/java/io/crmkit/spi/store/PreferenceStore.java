package io.crmkit.spi.store;

import io.crmkit.list.Filter;
import io.crmkit.list.ListLayout;
import io.crmkit.list.SavedFilter;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what users keep for themselves of lists (L6, L7): of an actor, by its id, and a list, by its name.
 *
 * @since 0.1
 */
public interface PreferenceStore {

    /** The filters of a list, by name, by code point. */
    List<SavedFilter> filters(String actor, String list);

    Optional<Filter> filter(String actor, String list, String name);

    /** Keeps a filter, in the place of the one of its name if there is one. */
    void saveFilter(String actor, String list, SavedFilter filter);

    /** False if there is no filter of the name. */
    boolean deleteFilter(String actor, String list, String name);

    /** Gives a filter that is there a name that is free. */
    void renameFilter(String actor, String list, String name, String newName);

    Optional<ListLayout> layout(String actor, String list);

    /** Keeps a layout, in the place of the one before. */
    void saveLayout(String actor, String list, ListLayout layout);

    /** Deletes the layouts of all lists. */
    void deleteLayouts(String actor);
}
