package io.crmkit.jdbc.internal.list;

import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.user.RestrictionSql;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Page;
import io.crmkit.list.Row;
import io.crmkit.list.Sort;
import io.crmkit.user.Restriction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Reads a page of a list in one statement (L1). A subquery cuts the page, through an index where there is one. Only its
 * rows are then joined to the names of what they refer to.
 *
 * @param session the ledger and the transaction
 * @param mapping the list
 * @param <I> the type of the id
 */
public record ListPage<I>(Session session, ListMapping<I> mapping) {

    /** Reads a page of the rows that a restriction allows. */
    public Page<I> read(ListQuery query, Restriction restriction) {
        return read(query, tables -> visible(restriction, tables));
    }

    /**
     * Reads a page.
     *
     * @param some returns the condition of the rows that belong to the list
     */
    public Page<I> read(ListQuery query, Function<ListTables, Condition> some) {
        ListTables tables = ListTables.all(session, mapping);
        Condition wanted = tables.ledger()
                .eq(session.name())
                .and(FilterSql.of(
                        query.filter(), column -> mapping.column(column).filtered(tables)))
                .and(some.apply(tables));
        Table<?> counted = tables.joined();
        List<Row<I>> found = rows(query, tables, wanted);
        boolean more = found.size() > query.size();
        List<Row<I>> page = more ? found.subList(0, query.size()) : found;
        return new Page<>(
                page,
                more ? Optional.of(mapping.type().cursorOf(page.get(page.size() - 1), query.sort())) : Optional.empty(),
                query.counted()
                        ? OptionalLong.of(session.dsl()
                                .selectCount()
                                .from(counted)
                                .where(wanted)
                                .fetchSingle(0, Long.class))
                        : OptionalLong.empty());
    }

    /** Reads the rows of the page, and one more if there is another page. */
    private List<Row<I>> rows(ListQuery query, ListTables tables, Condition wanted) {
        boolean descending = query.sort().filter(Sort::descending).isPresent();
        Keyset keyset = new Keyset(
                query.sort().map(by -> mapping.column(by.column()).sorted(tables)),
                mapping.key().stream().map(part -> part.sorted(tables)).toList(),
                descending,
                session.database());
        List<Field<?>> cut = new ArrayList<>();
        mapping.shown().forEach(field -> cut.add(tables.of(field)));
        cut.addAll(keyset.places());
        List<SortField<?>> order = new ArrayList<>();
        // The databases use an index for the order only if the order begins with its first column.
        order.add(descending ? tables.ledger().desc() : tables.ledger().asc());
        order.addAll(keyset.order());
        Table<?> page = DSL.select(cut)
                .from(tables.joined())
                .where(wanted)
                .and(query.after().map(keyset::after).orElseGet(keyset::fromTheFirst))
                .orderBy(order)
                .limit(DSL.inline(query.size() + 1))
                .asTable("p");
        return new ListRows<>(mapping, ListTables.some(session, mapping, page)).read(keyset.orderAgain("p"));
    }

    /** Returns the condition of the policy (U3), so that hidden rows are neither shown nor counted. */
    private Condition visible(Restriction restriction, ListTables tables) {
        return restriction instanceof Restriction.All
                ? DSL.noCondition()
                : new RestrictionSql(
                                session,
                                mapping.customer() == null ? null : tables.of(mapping.customer()),
                                tables.of(Objects.requireNonNull(mapping.employee())))
                        .of(restriction);
    }
}
