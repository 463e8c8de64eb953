package io.crmkit.jdbc.internal.user;

import static io.crmkit.jdbc.internal.schema.Tables.LIST_LAYOUT;
import static io.crmkit.jdbc.internal.schema.Tables.LIST_LAYOUT_COLUMN;
import static io.crmkit.jdbc.internal.schema.Tables.SAVED_FILTER;

import io.crmkit.jdbc.internal.session.Batch;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.sql.Refusals;
import io.crmkit.jdbc.internal.sql.TextOrder;
import io.crmkit.list.Filter;
import io.crmkit.list.ListLayout;
import io.crmkit.list.Operator;
import io.crmkit.list.SavedFilter;
import io.crmkit.spi.store.PreferenceStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Stores the saved filters and list layouts of users in three tables.
 *
 * @param session the ledger and the transaction
 */
public record JdbcPreferenceStore(Session session) implements PreferenceStore {

    @Override
    public List<SavedFilter> filters(String actor, String list) {
        Map<String, List<FilterParts.Part>> parts = new LinkedHashMap<>();
        session.dsl()
                .selectFrom(SAVED_FILTER)
                .where(filtersOf(actor, list))
                .orderBy(TextOrder.of(SAVED_FILTER.NAME, session.database()), SAVED_FILTER.PART)
                .forEach(row -> parts.computeIfAbsent(row.get(SAVED_FILTER.NAME), name -> new ArrayList<>())
                        .add(part(row)));
        return parts.entrySet().stream()
                .map(saved -> new SavedFilter(saved.getKey(), FilterParts.filter(saved.getValue())))
                .toList();
    }

    @Override
    public Optional<Filter> filter(String actor, String list, String name) {
        List<FilterParts.Part> parts = session.forUpdate(session.dsl()
                        .selectFrom(SAVED_FILTER)
                        .where(named(actor, list, name))
                        .orderBy(SAVED_FILTER.PART))
                .fetch(JdbcPreferenceStore::part);
        return parts.isEmpty() ? Optional.empty() : Optional.of(FilterParts.filter(parts));
    }

    @Override
    public void saveFilter(String actor, String list, SavedFilter filter) {
        deleteFilter(actor, list, filter.name());
        List<FilterParts.Part> parts = FilterParts.of(filter.filter());
        insert(SAVED_FILTER, parts.size(), i -> {
            FilterParts.Part part = parts.get(i);
            Map<Field<?>, Object> row = new LinkedHashMap<>();
            row.put(SAVED_FILTER.ACTOR, actor);
            row.put(SAVED_FILTER.LIST, list);
            row.put(SAVED_FILTER.NAME, filter.name());
            row.put(SAVED_FILTER.PART, i);
            row.put(SAVED_FILTER.DEPTH, part.depth());
            row.put(SAVED_FILTER.KIND, part.kind().name());
            row.put(SAVED_FILTER.FIELD, part.field());
            row.put(
                    SAVED_FILTER.OPERATOR,
                    Optional.ofNullable(part.operator()).map(Operator::name).orElse(null));
            row.put(SAVED_FILTER.WANTED, part.wanted());
            return row;
        });
    }

    @Override
    public boolean deleteFilter(String actor, String list, String name) {
        return session.dsl()
                        .deleteFrom(SAVED_FILTER)
                        .where(named(actor, list, name))
                        .execute()
                > 0;
    }

    @Override
    public void renameFilter(String actor, String list, String name, String newName) {
        Refusals.raced(() -> session.dsl()
                .update(SAVED_FILTER)
                .set(SAVED_FILTER.NAME, newName)
                .where(named(actor, list, name))
                .execute());
    }

    /** Returns the condition that identifies a saved filter. */
    private Condition named(String actor, String list, String name) {
        return filtersOf(actor, list).and(SAVED_FILTER.NAME.eq(name));
    }

    private Condition filtersOf(String actor, String list) {
        return session.owns(SAVED_FILTER).and(SAVED_FILTER.ACTOR.eq(actor)).and(SAVED_FILTER.LIST.eq(list));
    }

    private static FilterParts.Part part(Record row) {
        return new FilterParts.Part(
                row.get(SAVED_FILTER.DEPTH),
                FilterParts.Kind.valueOf(row.get(SAVED_FILTER.KIND)),
                row.get(SAVED_FILTER.FIELD),
                Optional.ofNullable(row.get(SAVED_FILTER.OPERATOR))
                        .map(Operator::valueOf)
                        .orElse(null),
                row.get(SAVED_FILTER.WANTED));
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public Optional<ListLayout> layout(String actor, String list) {
        List<? extends Record> rows = session.dsl()
                .select(LIST_LAYOUT.LOCKED, LIST_LAYOUT.TREE, LIST_LAYOUT_COLUMN.FIELD, LIST_LAYOUT_COLUMN.WIDTH)
                .from(LIST_LAYOUT)
                .join(LIST_LAYOUT_COLUMN)
                .on(LIST_LAYOUT_COLUMN
                        .LEDGER
                        .eq(LIST_LAYOUT.LEDGER)
                        .and(LIST_LAYOUT_COLUMN.ACTOR.eq(LIST_LAYOUT.ACTOR))
                        .and(LIST_LAYOUT_COLUMN.LIST.eq(LIST_LAYOUT.LIST)))
                .where(session.owns(LIST_LAYOUT))
                .and(LIST_LAYOUT.ACTOR.eq(actor))
                .and(LIST_LAYOUT.LIST.eq(list))
                .orderBy(LIST_LAYOUT_COLUMN.PLACE)
                .fetch();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Record first = rows.get(0);
        return Optional.of(new ListLayout(
                rows.stream().map(JdbcPreferenceStore::shown).toList(),
                first.get(LIST_LAYOUT.LOCKED),
                first.get(LIST_LAYOUT.TREE)));
    }

    @Override
    public void saveLayout(String actor, String list, ListLayout layout) {
        deleteLayouts(actor, LIST_LAYOUT_COLUMN.LIST.eq(list), LIST_LAYOUT.LIST.eq(list));
        insert(LIST_LAYOUT, 1, i -> {
            Map<Field<?>, Object> row = new LinkedHashMap<>();
            row.put(LIST_LAYOUT.ACTOR, actor);
            row.put(LIST_LAYOUT.LIST, list);
            row.put(LIST_LAYOUT.LOCKED, layout.locked());
            row.put(LIST_LAYOUT.TREE, layout.tree());
            return row;
        });
        insert(LIST_LAYOUT_COLUMN, layout.columns().size(), i -> {
            ListLayout.VisibleColumn column = layout.columns().get(i);
            Map<Field<?>, Object> row = new LinkedHashMap<>();
            row.put(LIST_LAYOUT_COLUMN.ACTOR, actor);
            row.put(LIST_LAYOUT_COLUMN.LIST, list);
            row.put(LIST_LAYOUT_COLUMN.PLACE, i);
            row.put(LIST_LAYOUT_COLUMN.FIELD, column.key());
            row.put(
                    LIST_LAYOUT_COLUMN.WIDTH,
                    column.width().stream().boxed().findFirst().orElse(null));
            return row;
        });
    }

    @Override
    public void deleteLayouts(String actor) {
        deleteLayouts(actor, DSL.noCondition(), DSL.noCondition());
    }

    private void deleteLayouts(String actor, Condition columns, Condition layouts) {
        session.dsl()
                .deleteFrom(LIST_LAYOUT_COLUMN)
                .where(session.owns(LIST_LAYOUT_COLUMN))
                .and(LIST_LAYOUT_COLUMN.ACTOR.eq(actor))
                .and(columns)
                .execute();
        session.dsl()
                .deleteFrom(LIST_LAYOUT)
                .where(session.owns(LIST_LAYOUT))
                .and(LIST_LAYOUT.ACTOR.eq(actor))
                .and(layouts)
                .execute();
    }

    private static ListLayout.VisibleColumn shown(Record row) {
        Integer width = row.get(LIST_LAYOUT_COLUMN.WIDTH);
        return new ListLayout.VisibleColumn(
                row.get(LIST_LAYOUT_COLUMN.FIELD), width == null ? OptionalInt.empty() : OptionalInt.of(width));
    }

    /**
     * Inserts rows. Another session of the same user may save the same at the same time; the command is then retried.
     */
    private void insert(Table<?> table, int rows, IntFunction<Map<Field<?>, Object>> row) {
        Refusals.raced(() ->
                Batch.insert(session, table, IntStream.range(0, rows).boxed().toList(), row::apply));
    }
}
