package io.crmkit.jdbc.internal;

import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.report.Criteria;
import io.crmkit.report.Group;
import io.crmkit.report.Sums;
import io.crmkit.spi.LedgerNode;
import io.crmkit.user.Restriction;
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

/** The groups of an analysis in one statement (A1, A2): summed first, then joined to their names. Used once. */
final class AnalysisQuery<S extends Sums<S>> {

    private final Session session;
    private final AnalysisMapping<S> mapping;
    private final MasterKind kind;
    private final List<CommonTableExpression<?>> below = new ArrayList<>();

    /** @param kind the kind of ledger entry that makes a group */
    AnalysisQuery(Session session, AnalysisMapping<S> mapping, MasterKind kind) {
        this.session = session;
        this.mapping = mapping;
        this.kind = kind;
    }

    /** @param besides what the criteria ask of this kind of documents alone */
    List<Group<S>> read(Criteria criteria, Condition besides, Restriction restriction) {
        EntryReference group = mapping.entries().get(kind);
        List<Field<?>> fields = new ArrayList<>(List.of(
                group.source().as("source"),
                group.key().as("entry"),
                DSL.count().as(AnalysisMapping.COUNT)));
        mapping.summed().forEach(field -> fields.add(DSL.sum(field).as(AnalysisMapping.name(field))));
        Table<?> sums = DSL.select(fields)
                .from(mapping.counted())
                .where(counted(criteria))
                .and(besides)
                .and(new RestrictionSql(session, entry(MasterKind.CUSTOMER), entry(MasterKind.EMPLOYEE))
                        .of(restriction))
                .groupBy(group.source(), group.key())
                .asTable("g");
        return session.relational().isPresent() ? named(sums) : namedElsewhere(sums);
    }

    private EntryReference entry(MasterKind of) {
        return mapping.entries().get(of);
    }

    private List<Group<S>> named(Table<?> sums) {
        Entries entries = session.entries(kind, "n");
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
                .fetch(row ->
                        group(id(row), row, Optional.ofNullable(row.get(code)), Optional.ofNullable(row.get(name))));
    }

    private List<Group<S>> namedElsewhere(Table<?> sums) {
        List<? extends Record> rows = session.dsl().selectFrom(sums).fetch();
        Map<LedgerId, LedgerNode> nodes = session.ledger()
                .ledger()
                .findAll(session.transaction(), rows.stream().map(this::id).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> {
                    LedgerId id = id(row);
                    Optional<LedgerNode> node = Optional.ofNullable(nodes.get(id));
                    return group(id, row, node.map(LedgerNode::code), node.map(LedgerNode::name));
                })
                .toList();
    }

    private LedgerId id(Record row) {
        return LedgerId.of(kind, row.get("source", String.class), row.get("entry", String.class));
    }

    /** What is no longer in the ledger goes by its key. */
    private Group<S> group(LedgerId id, Record row, Optional<String> code, Optional<String> name) {
        return new Group<>(
                id,
                code.orElse(id.key()),
                name.orElse(id.key()),
                mapping.sums().apply(new AnalysisMapping.Summed(row, session.scale())));
    }

    private Condition counted(Criteria criteria) {
        Condition counted = mapping.ledger().eq(session.name());
        if (criteria.customer().isPresent()) {
            counted = counted.and(
                    within(entry(MasterKind.CUSTOMER), criteria.customer().get()));
        }
        if (criteria.employee().isPresent()) {
            counted = counted.and(
                    within(entry(MasterKind.EMPLOYEE), criteria.employee().get()));
        }
        if (criteria.period().from().isPresent()) {
            counted = counted.and(mapping.date().ge(criteria.period().from().get()));
        }
        if (criteria.period().to().isPresent()) {
            counted = counted.and(mapping.date().le(criteria.period().to().get()));
        }
        return counted;
    }

    /** That a reference names an entry, or anything below it if that is a category. */
    private Condition within(EntryReference reference, LedgerId entry) {
        if (session.relational().isEmpty()) {
            List<LedgerId> leaves = new ArrayList<>(session.ledger().ledger().leaves(session.transaction(), entry));
            leaves.add(entry);
            return reference.namesOneOf(leaves);
        }
        Entries entries = session.entries(entry.kind(), "t");
        if (entries.parent() == null) {
            return reference.names(entry);
        }
        EntriesBelow under = new EntriesBelow(session, entry);
        below.add(under.expression());
        // in text, for a cast of what another source wrote would fail
        return reference
                .source()
                .eq(entry.source())
                .and(reference
                        .key()
                        .in(DSL.select(entries.codec().text(under.id())).from(under.table())));
    }
}
