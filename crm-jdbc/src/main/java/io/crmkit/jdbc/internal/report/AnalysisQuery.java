package io.crmkit.jdbc.internal.report;

import io.crmkit.jdbc.internal.ledger.Entries;
import io.crmkit.jdbc.internal.ledger.EntriesBelow;
import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.sql.TextOrder;
import io.crmkit.jdbc.internal.user.RestrictionSql;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.report.Criteria;
import io.crmkit.report.DrillDownPage;
import io.crmkit.report.DrillDownQuery;
import io.crmkit.report.DrillDownRow;
import io.crmkit.report.Group;
import io.crmkit.report.Sums;
import io.crmkit.user.Restriction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectSelectStep;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Reads an analysis or its drill-down in one statement (A1 to A4). The rows are summed in a subquery first and joined
 * to the names afterwards, so that names are looked up once for each group. Each instance reads once; not thread-safe.
 *
 * @param <S> the type of the sums
 */
public final class AnalysisQuery<S extends Sums<S>> {

    private final Session session;
    private final AnalysisMapping<S> mapping;
    private final AnalysisGroups groups;
    /** The recursive parts of the statement, one for each category among the criteria. */
    private final List<CommonTableExpression<?>> below = new ArrayList<>();

    /** @param groups what to group by */
    public AnalysisQuery(Session session, AnalysisMapping<S> mapping, AnalysisGroups groups) {
        this.session = session;
        this.mapping = mapping;
        this.groups = groups;
    }

    /** @param kind the kind of ledger entry to group by */
    public AnalysisQuery(Session session, AnalysisMapping<S> mapping, MasterKind kind) {
        this(session, mapping, new EntryGroups(session, kind, mapping.entry(kind)));
    }

    /**
     * Reads the groups.
     *
     * @param besides the condition of those criteria that only this kind of document has
     * @param restriction what the actor may see
     */
    public List<Group<S>> read(Criteria criteria, Condition besides, Restriction restriction) {
        Map<String, Field<?>> keys = groups.keys();
        List<Field<?>> fields = new ArrayList<>();
        keys.forEach((name, key) -> fields.add(key.as(name)));
        fields.addAll(mapping.selected());
        Table<?> summed = DSL.select(fields)
                .from(mapping.counted())
                .where(counted(criteria, besides, restriction))
                .groupBy(keys.values())
                .asTable("g");
        return groups.read(
                summed, this::select, row -> mapping.sums().apply(new AnalysisMapping.Summed(row, session.scale())));
    }

    private SelectSelectStep<Record> select(Collection<Field<?>> fields) {
        return below.isEmpty()
                ? session.dsl().select(fields)
                : session.dsl().withRecursive(below).select(fields);
    }

    /**
     * Reads a page of the documents behind a group or behind all groups, each with its own sums.
     *
     * @param besides the condition of those criteria that only this kind of document has
     * @param restriction what the actor may see
     * @param query the group, and the position and size of the page
     * @param document the fields that identify the document
     * @param <I> the type of the id
     */
    public <I> DrillDownPage<I, S> trace(
            Criteria criteria,
            Condition besides,
            Restriction restriction,
            DrillDownQuery query,
            DocumentFields<I> document) {
        List<Field<?>> fields = new ArrayList<>(
                List.of(document.id().as("document"), document.number().as("no")));
        fields.addAll(mapping.selected());
        Condition wanted = counted(criteria, besides, restriction);
        if (query.group().isPresent()) {
            wanted = wanted.and(groups.in(query.group().get()));
        }
        if (query.after().isPresent()) {
            wanted = wanted.and(TextOrder.after(document.number(), query.after().get(), session.database()));
        }
        return DrillDownPage.of(
                select(fields)
                        .from(mapping.counted())
                        .where(wanted)
                        .groupBy(document.id(), document.number())
                        .orderBy(TextOrder.of(document.number(), session.database()))
                        // One more than the size shows whether there is another page.
                        .limit(DSL.inline(query.size() + 1))
                        .fetch(row -> new DrillDownRow<>(
                                document.typed().apply(row.get("document", UUID.class)),
                                row.get("no", String.class),
                                mapping.sums().apply(new AnalysisMapping.Summed(row, session.scale())))),
                query.size());
    }

    /** Returns the condition of the counted rows, including the restriction of the policy (K12). */
    private Condition counted(Criteria criteria, Condition besides, Restriction restriction) {
        return counted(criteria)
                .and(besides)
                .and(new RestrictionSql(session, entry(MasterKind.CUSTOMER), entry(MasterKind.EMPLOYEE))
                        .of(restriction));
    }

    private EntryReference entry(MasterKind of) {
        return mapping.entry(of);
    }

    /** Returns the condition of the criteria that all kinds of documents share. */
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
            counted = counted.and(mapping.day().from(criteria.period().from().get()));
        }
        if (criteria.period().to().isPresent()) {
            counted = counted.and(mapping.day().to(criteria.period().to().get()));
        }
        return counted;
    }

    /** Returns the condition that a reference names an entry or anything below it, if it is a category (M5). */
    private Condition within(EntryReference reference, LedgerId entry) {
        if (session.relational().isEmpty()) {
            List<LedgerId> leaves = new ArrayList<>(session.ledger().ledger().leaves(session.transaction(), entry));
            leaves.add(entry);
            return reference.namesOneOf(leaves);
        }
        Entries entries = session.entries(entry.kind(), "t");
        Optional<EntriesBelow> found = EntriesBelow.of(entries, entry);
        if (found.isEmpty()) {
            return reference.names(entry);
        }
        EntriesBelow tree = found.get();
        session.recursion(tree).ifPresent(below::add);
        return entries.sources().stream()
                .map(source -> reference.source().eq(source.source()).and(tree.hold(source, reference.key())))
                .reduce(Condition::or)
                .orElseThrow();
    }
}
