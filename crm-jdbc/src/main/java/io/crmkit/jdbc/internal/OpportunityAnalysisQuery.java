package io.crmkit.jdbc.internal;

import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;

import io.crmkit.jdbc.internal.schema.tables.Opportunity;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.report.Group;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.OpportunitySums;
import io.crmkit.spi.LedgerNode;
import io.crmkit.user.Restriction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The groups of the analysis of opportunities in one statement (A1): summed first, then joined to their names. */
final class OpportunityAnalysisQuery {

    private final Session session;
    private final List<CommonTableExpression<?>> below = new ArrayList<>();

    OpportunityAnalysisQuery(Session session) {
        this.session = session;
    }

    List<Group<OpportunitySums>> read(OpportunityCriteria criteria, Restriction restriction) {
        Opportunity o = OPPORTUNITY.as("o");
        boolean byCustomer = criteria.by().kind() == MasterKind.CUSTOMER;
        Field<String> source = (byCustomer ? o.CUSTOMER_SOURCE : o.EMPLOYEE_SOURCE).as("source");
        Field<String> key = (byCustomer ? o.CUSTOMER_KEY : o.EMPLOYEE_KEY).as("entry");
        Condition counted =
                counted(o, criteria).and(RestrictionSql.on(o, session).of(restriction));
        Table<?> sums = DSL.select(
                        source,
                        key,
                        DSL.count().as("amount"),
                        DSL.sum(o.COST).as("cost"),
                        DSL.sum(o.EXPECTED).as("expected"),
                        DSL.sum(o.OPPORTUNITY_AMOUNT).as("weighted"))
                .from(o)
                .where(counted)
                .groupBy(
                        byCustomer ? o.CUSTOMER_SOURCE : o.EMPLOYEE_SOURCE,
                        byCustomer ? o.CUSTOMER_KEY : o.EMPLOYEE_KEY)
                .asTable("g");
        return session.relational().isPresent() ? named(sums, criteria) : namedElsewhere(sums, criteria);
    }

    private List<Group<OpportunitySums>> named(Table<?> sums, OpportunityCriteria criteria) {
        Entries entries = session.entries(criteria.by().kind(), "n");
        Field<String> code = entries.code().as("code");
        Field<String> name = entries.name().as("name");
        List<Field<?>> fields = new ArrayList<>(List.of(sums.fields()));
        fields.add(code);
        fields.add(name);
        var from = below.isEmpty()
                ? session.dsl().select(fields)
                : session.dsl().withRecursive(below).select(fields);
        return from.from(sums)
                .leftJoin(entries.table())
                .on(entries.named(sums.field("source", String.class), sums.field("entry", String.class)))
                .fetch(row -> group(
                        id(row, criteria),
                        row,
                        Optional.ofNullable(row.get(code)),
                        Optional.ofNullable(row.get(name))));
    }

    private List<Group<OpportunitySums>> namedElsewhere(Table<?> sums, OpportunityCriteria criteria) {
        List<? extends Record> rows = session.dsl().selectFrom(sums).fetch();
        Map<LedgerId, LedgerNode> nodes = session.ledger()
                .ledger()
                .findAll(
                        session.transaction(),
                        rows.stream().map(row -> id(row, criteria)).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> {
                    LedgerId id = id(row, criteria);
                    Optional<LedgerNode> node = Optional.ofNullable(nodes.get(id));
                    return group(id, row, node.map(LedgerNode::code), node.map(LedgerNode::name));
                })
                .toList();
    }

    private static LedgerId id(Record row, OpportunityCriteria criteria) {
        return LedgerId.of(criteria.by().kind(), row.get("source", String.class), row.get("entry", String.class));
    }

    /** What is no longer in the ledger goes by its key. */
    private Group<OpportunitySums> group(LedgerId id, Record row, Optional<String> code, Optional<String> name) {
        return new Group<>(
                id,
                code.orElse(id.key()),
                name.orElse(id.key()),
                new OpportunitySums(
                        row.get("amount", Long.class), sum(row, "cost"), sum(row, "expected"), sum(row, "weighted")));
    }

    private BigDecimal sum(Record row, String column) {
        return row.get(column, BigDecimal.class).setScale(session.scale().digits(), RoundingMode.UNNECESSARY);
    }

    private Condition counted(Opportunity o, OpportunityCriteria criteria) {
        Condition counted = o.LEDGER.eq(session.name());
        if (criteria.customer().isPresent()) {
            counted = counted.and(within(
                    o.CUSTOMER_SOURCE, o.CUSTOMER_KEY, criteria.customer().get()));
        }
        if (criteria.employee().isPresent()) {
            counted = counted.and(within(
                    o.EMPLOYEE_SOURCE, o.EMPLOYEE_KEY, criteria.employee().get()));
        }
        if (criteria.stage().isPresent()) {
            counted = counted.and(o.STAGE.eq(criteria.stage().get().value()));
        }
        if (criteria.state().isPresent()) {
            counted = counted.and(o.STATE.eq(criteria.state().get().name()));
        }
        if (criteria.period().from().isPresent()) {
            counted = counted.and(o.START.ge(criteria.period().from().get()));
        }
        if (criteria.period().to().isPresent()) {
            counted = counted.and(o.START.le(criteria.period().to().get()));
        }
        return counted;
    }

    /** That a reference names an entry, or anything below it if that is a category. */
    private Condition within(Field<String> source, Field<String> key, LedgerId entry) {
        if (session.relational().isEmpty()) {
            List<LedgerId> leaves = new ArrayList<>(session.ledger().ledger().leaves(session.transaction(), entry));
            leaves.add(entry);
            return RestrictionSql.names(source, key, leaves);
        }
        Entries top = session.entries(entry.kind(), "t");
        if (top.parent() == null) {
            return source.eq(entry.source()).and(key.eq(entry.key()));
        }
        String name = "below_" + entry.kind().word();
        Entries child = session.entries(entry.kind(), "c");
        Field<?> inner = DSL.field(DSL.unquotedName(name, "id"));
        below.add(DSL.name(name)
                .unquotedName()
                .fields(DSL.unquotedName("id"))
                .as(DSL.select(top.id().coerce(Object.class))
                        .from(top.table())
                        .where(top.is(entry))
                        .unionAll(DSL.select(child.id().coerce(Object.class))
                                .from(child.table())
                                .join(DSL.table(DSL.unquotedName(name)))
                                .on(child.parent().coerce(Object.class).eq(inner.coerce(Object.class)))
                                .where(child.scope()))));
        // in text, for a cast of what another source wrote would fail
        return source.eq(entry.source())
                .and(key.in(DSL.select(top.codec().text(inner)).from(DSL.table(DSL.unquotedName(name)))));
    }
}
