package io.crmkit.jdbc.internal;

import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;

import io.crmkit.jdbc.internal.schema.tables.Opportunity;
import io.crmkit.list.ColumnType;
import io.crmkit.list.Cursor;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Page;
import io.crmkit.list.Row;
import io.crmkit.list.Sort;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.user.Restriction;
import io.crmkit.value.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * A page of the list of opportunities in one statement (L1): it is cut first, over an index where there is one, and
 * only its rows are joined to the names of what they name.
 */
record OpportunityPage(Session session) {

    Page<OpportunityId> read(ListQuery query, Restriction restriction) {
        Opportunity o = OPPORTUNITY.as("o");
        OpportunityTables tables = new OpportunityTables(session, o, "cut_");
        FilterSql filter = new FilterSql(tables);
        Condition wanted = o.LEDGER
                .eq(session.name())
                .and(filter.of(query.filter()))
                .and(new RestrictionSql(session).on(o, restriction));
        Optional<ListField> sorted = query.sort().map(Sort::column).map(tables::field);
        Set<OpportunityTables.Joined> needs = EnumSet.noneOf(OpportunityTables.Joined.class);
        needs.addAll(filter.needs());
        sorted.ifPresent(field -> needs.addAll(field.needs()));
        List<Row<OpportunityId>> found = rows(query, tables, tables.join(o, needs), wanted, sorted);
        boolean more = found.size() > query.size();
        List<Row<OpportunityId>> page = more ? found.subList(0, query.size()) : found;
        return new Page<>(
                page,
                more ? Optional.of(cursor(page.get(page.size() - 1), query)) : Optional.empty(),
                query.counted()
                        ? OptionalLong.of(session.dsl()
                                .selectCount()
                                .from(tables.join(o, filter.needs()))
                                .where(wanted)
                                .fetchSingle(0, Long.class))
                        : OptionalLong.empty());
    }

    private List<Row<OpportunityId>> rows(
            ListQuery query, OpportunityTables tables, Table<?> from, Condition wanted, Optional<ListField> sorted) {
        boolean descending = query.sort().filter(Sort::descending).isPresent();
        Opportunity o = tables.opportunity();
        List<Field<?>> cut = new ArrayList<>(OpportunityRows.fields(o));
        Field<?> keyOrder = tables.keyOrder();
        cut.add(keyOrder.as("key_order"));
        List<SortField<?>> order = new ArrayList<>();
        // an index is used for the order only if it is named from its first column on
        order.add(descending ? o.LEDGER.desc() : o.LEDGER.asc());
        sorted.ifPresent(field -> {
            cut.add(field.order().as("value_order"));
            order.add(field.sorted(field.order(), descending, session.database()));
        });
        order.add(descending ? keyOrder.desc() : keyOrder.asc());
        Condition rest = query.after()
                .map(after -> wanted.and(after(after, sorted, tables, descending)))
                .orElseGet(() -> wanted.and(fromTheFirst(sorted, tables)));
        Opportunity page = OPPORTUNITY.as("p");
        OpportunityTables named = new OpportunityTables(session, page, "page_");
        Table<?> cutTable = DSL.select(cut)
                .from(from)
                .where(rest)
                .orderBy(order)
                .limit(query.size() + 1)
                .asTable("p");
        List<SortField<?>> again = new ArrayList<>();
        sorted.ifPresent(field -> again.add(
                field.sorted(DSL.field(DSL.unquotedName("p", "value_order")), descending, session.database())));
        Field<?> key = DSL.field(DSL.unquotedName("p", "key_order"));
        again.add(descending ? key.desc() : key.asc());
        return new OpportunityRows(session, named)
                .read(named.join(cutTable, EnumSet.allOf(OpportunityTables.Joined.class)), again);
    }

    /** True of every row: on H2 only a range makes the planner take the index that has the order. */
    private Condition fromTheFirst(Optional<ListField> sorted, OpportunityTables tables) {
        if (session.database() != Database.H2
                || sorted.filter(ListField::nullable).isPresent()) {
            return DSL.noCondition();
        }
        Field<?> lowest = sorted.map(ListField::lowest).orElseGet(() -> DSL.val(new byte[0]));
        Field<?> order = sorted.<Field<?>>map(ListField::order).orElseGet(tables::keyOrder);
        return order.coerce(Object.class).ge(lowest.coerce(Object.class));
    }

    /** The rows after a cursor, in a form whose first part is a range of the index. */
    private Condition after(Cursor cursor, Optional<ListField> sorted, OpportunityTables tables, boolean descending) {
        Field<Object> keyOrder = tables.keyOrder().coerce(Object.class);
        Field<Object> key = ordered(DSL.val(cursor.key()));
        Condition beyond = descending ? keyOrder.lt(key) : keyOrder.gt(key);
        if (sorted.isEmpty()) {
            return beyond;
        }
        ListField field = sorted.get();
        Field<Object> order = field.order().coerce(Object.class);
        if (cursor.value().isEmpty()) {
            return descending ? order.isNull().and(beyond) : order.isNotNull().or(beyond);
        }
        String text = cursor.value().get();
        Field<Object> value = field.type() == ColumnType.TEXT ? ordered(DSL.val(text)) : field.bound(text);
        Condition strictly = field.after(value, descending).or(order.eq(value).and(beyond));
        if (field.nullable() && descending) {
            return strictly;
        }
        return (descending ? order.le(value) : order.ge(value)).and(strictly);
    }

    private Field<Object> ordered(Field<String> text) {
        return TextOrder.of(text, session.database()).coerce(Object.class);
    }

    private static Cursor cursor(Row<OpportunityId> last, ListQuery query) {
        Optional<String> value = query.sort()
                .map(Sort::column)
                .flatMap(column -> Optional.ofNullable(last.values().get(column)))
                .map(OpportunityPage::canonical);
        return new Cursor(value, last.get(OpportunityColumns.NO).orElseThrow());
    }

    private static String canonical(Object value) {
        return value instanceof String text
                ? Texts.fold(text)
                : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
