package io.crmkit.jdbc.internal;

import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;

import io.crmkit.error.ErrorCode;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Page;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.report.OpportunityAnalysis;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.spi.OpportunityStore;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;

/** Opportunities in their table. */
record JdbcOpportunityStore(Session session) implements OpportunityStore {

    @Override
    public boolean touch(OpportunityId id) {
        return count(id, 1) == 1;
    }

    @Override
    public void untouch(OpportunityId id) {
        count(id, -1);
    }

    private int count(OpportunityId id, long step) {
        return session.dsl()
                .update(OPPORTUNITY)
                .set(OPPORTUNITY.REVISION, OPPORTUNITY.REVISION.plus(step))
                .where(is(id))
                .execute();
    }

    @Override
    public Optional<Opportunity> find(OpportunityId id, Restriction restriction) {
        return find(OPPORTUNITY.ID.eq(id.value()), restriction);
    }

    @Override
    public Optional<Opportunity> findByNumber(String no, Restriction restriction) {
        return find(OPPORTUNITY.NO.eq(no), restriction);
    }

    private Optional<Opportunity> find(Condition which, Restriction restriction) {
        return session.dsl()
                .select(OpportunityMapping.fields())
                .from(OPPORTUNITY)
                .where(OPPORTUNITY.LEDGER.eq(session.name()))
                .and(which)
                .and(RestrictionSql.on(OPPORTUNITY, session).of(restriction))
                .fetchOptional(row -> OpportunityMapping.read(row, session.scale()));
    }

    @Override
    public boolean hasNumber(String no) {
        return session.dsl()
                .fetchExists(OPPORTUNITY, OPPORTUNITY.LEDGER.eq(session.name()).and(OPPORTUNITY.NO.eq(no)));
    }

    @Override
    public void insert(Opportunity opportunity) {
        Map<Field<?>, Object> row = OpportunityMapping.row(opportunity);
        row.put(OPPORTUNITY.LEDGER, session.name());
        row.put(OPPORTUNITY.ID, opportunity.id().value());
        row.put(OPPORTUNITY.REVISION, opportunity.revision());
        Refusals.taken(
                "opportunity_no_uq",
                ErrorCode.NUMBER_TAKEN,
                opportunity.no(),
                () -> session.dsl().insertInto(OPPORTUNITY).set(row).execute());
    }

    @Override
    public void update(Opportunity opportunity) {
        session.dsl()
                .update(OPPORTUNITY)
                .set(OpportunityMapping.row(opportunity))
                .where(is(opportunity.id()))
                .execute();
    }

    @Override
    public void delete(OpportunityId id) {
        session.dsl().deleteFrom(OPPORTUNITY).where(is(id)).execute();
    }

    @Override
    public Page<OpportunityId> page(ListQuery query, Restriction restriction) {
        return new ListPage<>(session, OpportunityList.MAPPING).read(query, restriction);
    }

    @Override
    public List<OpportunityAnalysis.Group> analyse(OpportunityCriteria criteria, Restriction restriction) {
        return new OpportunityAnalysisQuery(session).read(criteria, restriction);
    }

    private Condition is(OpportunityId id) {
        return OPPORTUNITY.LEDGER.eq(session.name()).and(OPPORTUNITY.ID.eq(id.value()));
    }
}
