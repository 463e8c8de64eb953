package io.crmkit.internal.list;

import io.crmkit.document.Action;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.NotFoundException;
import io.crmkit.error.RuleException;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.list.Filter;
import io.crmkit.list.ListLayout;
import io.crmkit.list.ListPreferences;
import io.crmkit.list.ListType;
import io.crmkit.list.SavedFilter;
import io.crmkit.spi.store.PreferenceStore;
import io.crmkit.text.Localized;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Implements {@link ListPreferences}. */
public final class PreferenceService implements ListPreferences {

    private static final Localized FILTER = Localized.word("kind", "saved_filter");

    private final Commands commands;

    public PreferenceService(Commands commands) {
        this.commands = commands;
    }

    @Override
    public List<SavedFilter> filters(ListType list) {
        Checks.requireGiven("list", list);
        return commands.query(work -> store(work).filters(actor(work), list.name()));
    }

    @Override
    public Optional<Filter> filter(ListType list, String name) {
        Checks.requireGiven("list", list);
        Checks.requireGiven("name", name);
        return commands.query(work -> store(work).filter(actor(work), list.name(), name));
    }

    @Override
    public void saveFilter(ListType list, String name, Filter filter) {
        commands.run(Action.FILTER_SAVE, work -> check(list, filter).line("name", name), work -> {
            SavedFilter saved = new SavedFilter(name, filter);
            store(work).saveFilter(actor(work), list.name(), saved);
            return saved;
        });
    }

    @Override
    public void renameFilter(ListType list, String name, String newName) {
        commands.change(
                Action.FILTER_RENAME,
                work -> Checks.begin()
                        .required("list", list)
                        .required("name", name)
                        .line("newName", newName),
                work -> {
                    require(work, list, name);
                    if (!newName.equals(name)) {
                        if (find(work, list, newName).isPresent()) {
                            throw new RuleException(ErrorCode.NAME_TAKEN, newName);
                        }
                        store(work).renameFilter(actor(work), list.name(), name, newName);
                    }
                    return newName;
                });
    }

    @Override
    public void deleteFilter(ListType list, String name) {
        commands.change(
                Action.FILTER_DELETE,
                work -> Checks.begin().required("list", list).required("name", name),
                work -> {
                    require(work, list, name);
                    return store(work).deleteFilter(actor(work), list.name(), name);
                });
    }

    /** A filter that is there; asks whether the actor may go on. */
    private void require(UnitOfWork work, ListType list, String name) {
        if (find(work, list, name).isEmpty()) {
            throw new NotFoundException(ErrorCode.NOT_FOUND, FILTER, name);
        }
        work.requireAllowed();
    }

    private static Optional<Filter> find(UnitOfWork work, ListType list, String name) {
        return store(work).filter(actor(work), list.name(), name);
    }

    private static Checks check(@Nullable ListType list, @Nullable Filter filter) {
        Checks checks = Checks.begin().required("list", list).required("filter", filter);
        if (list != null && filter != null) {
            new QueryCheck(list).check(filter, checks);
        }
        return checks;
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public ListLayout layout(ListType list) {
        Checks.requireGiven("list", list);
        return commands.query(work -> store(work).layout(actor(work), list.name()))
                .orElseGet(() -> ListLayout.standard(list));
    }

    @Override
    public void saveLayout(ListType list, ListLayout layout) {
        commands.run(Action.LAYOUT_SAVE, work -> check(list, layout), work -> {
            store(work).saveLayout(actor(work), list.name(), layout);
            return layout;
        });
    }

    @Override
    public void clearLayouts() {
        commands.run(Action.LAYOUT_CLEAR, work -> {
            store(work).deleteLayouts(actor(work));
            return true;
        });
    }

    private static Checks check(@Nullable ListType list, @Nullable ListLayout layout) {
        Checks checks = Checks.begin().required("list", list).required("layout", layout);
        if (list == null || layout == null) {
            return checks;
        }
        List<ListLayout.VisibleColumn> columns = layout.columns();
        checks.required("columns", columns.isEmpty() ? null : columns);
        Set<String> shown = new HashSet<>();
        for (int i = 0; i < columns.size() && i <= list.columns().size(); i++) {
            ListLayout.VisibleColumn column = columns.get(i);
            String field = "columns[" + i + "]";
            if (list.column(column.key()).isEmpty()) {
                checks.add(field, ErrorCode.UNKNOWN_FIELD);
            } else if (!shown.add(column.key())) {
                checks.add(field, ErrorCode.GIVEN_TWICE, column.key());
            }
            column.width().ifPresent(width -> {
                if (width < 1 || width > ListLayout.MAX_WIDTH) {
                    checks.add(field + ".width", ErrorCode.OUT_OF_RANGE, 1, ListLayout.MAX_WIDTH);
                }
            });
        }
        if (layout.locked() < 0 || layout.locked() > columns.size()) {
            checks.add("locked", ErrorCode.OUT_OF_RANGE, 0, columns.size());
        }
        return checks;
    }

    private static PreferenceStore store(UnitOfWork work) {
        return work.stores().preferences();
    }

    private static String actor(UnitOfWork work) {
        return work.actor().id();
    }
}
