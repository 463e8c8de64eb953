package io.crmkit.memory;

import io.crmkit.list.Filter;
import io.crmkit.list.ListLayout;
import io.crmkit.list.SavedFilter;
import io.crmkit.spi.store.PreferenceStore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Stores the filters and layouts that users have saved (L6, L7).
 *
 * @param data the data of the ledger
 */
record MemoryPreferenceStore(LedgerData data) implements PreferenceStore {

    @Override
    public List<SavedFilter> filters(String actor, String list) {
        return data.filters.byKey().tailMap(new FilterKey(actor, list, ""), true).entrySet().stream()
                .takeWhile(entry -> entry.getKey().actor().equals(actor)
                        && entry.getKey().list().equals(list))
                .map(entry -> new SavedFilter(entry.getKey().name(), entry.getValue()))
                .toList();
    }

    @Override
    public Optional<Filter> filter(String actor, String list, String name) {
        return data.filters.find(new FilterKey(actor, list, name));
    }

    @Override
    public void saveFilter(String actor, String list, SavedFilter filter) {
        data.filters.put(new FilterKey(actor, list, filter.name()), filter.filter());
    }

    @Override
    public boolean deleteFilter(String actor, String list, String name) {
        boolean there = filter(actor, list, name).isPresent();
        data.filters.remove(new FilterKey(actor, list, name));
        return there;
    }

    @Override
    public void renameFilter(String actor, String list, String name, String newName) {
        Filter renamed = filter(actor, list, name).orElseThrow();
        deleteFilter(actor, list, name);
        saveFilter(actor, list, new SavedFilter(newName, renamed));
    }

    @Override
    public Optional<ListLayout> layout(String actor, String list) {
        return data.layouts.find(new LayoutKey(actor, list));
    }

    @Override
    public void saveLayout(String actor, String list, ListLayout layout) {
        data.layouts.put(new LayoutKey(actor, list), layout);
    }

    @Override
    public void deleteLayouts(String actor) {
        List<LayoutKey> ofActor = data.layouts.byKey().keySet().stream()
                .filter(key -> key.actor().equals(actor))
                .toList();
        ofActor.forEach(data.layouts::remove);
    }

    /** The key of a saved filter: a name is unique for a user and a list (L6). */
    record FilterKey(String actor, String list, String name) {
        static final Comparator<FilterKey> ORDER = Comparator.comparing(FilterKey::actor, Orders.TEXT)
                .thenComparing(FilterKey::list, Orders.TEXT)
                .thenComparing(FilterKey::name, Orders.TEXT);
    }

    /** The key of a layout: a user has one layout for a list (L7). */
    record LayoutKey(String actor, String list) {
        static final Comparator<LayoutKey> ORDER =
                Comparator.comparing(LayoutKey::actor, Orders.TEXT).thenComparing(LayoutKey::list, Orders.TEXT);
    }
}
