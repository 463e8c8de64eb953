package io.crmkit.jdbc.internal;

import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;

import io.crmkit.jdbc.internal.schema.tables.Opportunity;
import io.crmkit.report.Group;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.OpportunitySums;
import io.crmkit.user.Restriction;
import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** The groups of the analysis of opportunities (A1). */
final class OpportunityAnalysisQuery {

    private static final Opportunity O = OPPORTUNITY.as("o");

    private final Session session;
    private final GroupQuery groups;

    OpportunityAnalysisQuery(Session session) {
        this.session = session;
        this.groups = new GroupQuery(session);
    }

    List<Group<OpportunitySums>> read(OpportunityCriteria criteria, Restriction restriction) {
        EntryReference by = EntryReference.of(O, criteria.by().kind().word());
        return groups.read(
                criteria.by().kind(),
                DSL.select(GroupQuery.grouped(by))
                        .select(
                                DSL.count().as("amount"),
                                DSL.sum(O.COST).as("cost"),
                                DSL.sum(O.EXPECTED).as("expected"),
                                DSL.sum(O.OPPORTUNITY_AMOUNT).as("weighted"))
                        .from(O)
                        .where(counted(criteria))
                        .and(RestrictionSql.on(O, session).of(restriction))
                        .groupBy(by.source(), by.key()),
                row -> new OpportunitySums(
                        row.get("amount", Long.class),
                        groups.amount(row, "cost"),
                        groups.amount(row, "expected"),
                        groups.amount(row, "weighted")));
    }

    private Condition counted(OpportunityCriteria criteria) {
        Condition counted = O.LEDGER
                .eq(session.name())
                .and(groups.within(EntryReference.of(O, "customer"), criteria.customer()))
                .and(groups.within(EntryReference.of(O, "employee"), criteria.employee()))
                .and(GroupQuery.within(O.START, criteria.period()));
        if (criteria.stage().isPresent()) {
            counted = counted.and(O.STAGE.eq(criteria.stage().get().value()));
        }
        if (criteria.state().isPresent()) {
            counted = counted.and(O.STATE.eq(criteria.state().get().name()));
        }
        return counted;
    }
}
