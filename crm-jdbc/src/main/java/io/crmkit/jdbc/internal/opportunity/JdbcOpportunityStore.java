package io.crmkit.jdbc.internal.opportunity;

import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;

import io.crmkit.jdbc.internal.document.JdbcDocumentStore;
import io.crmkit.jdbc.internal.list.ListMapping;
import io.crmkit.jdbc.internal.report.AnalysisQuery;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.report.DrillDownPage;
import io.crmkit.report.DrillDownQuery;
import io.crmkit.report.Group;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.OpportunitySums;
import io.crmkit.spi.store.OpportunityStore;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;

/** Stores opportunities in their table. */
public final class JdbcOpportunityStore extends JdbcDocumentStore<OpportunityId, Opportunity>
        implements OpportunityStore {

    /** @param session the ledger and the transaction */
    public JdbcOpportunityStore(Session session) {
        super(session, OPPORTUNITY);
    }

    @Override
    protected UUID value(OpportunityId id) {
        return id.value();
    }

    @Override
    protected Optional<Opportunity> read(Condition which) {
        return select(OpportunityMapping.fields(), which)
                .fetchOptional(row -> OpportunityMapping.read(row, session.scale()));
    }

    @Override
    protected Map<Field<?>, Object> row(Opportunity opportunity) {
        return OpportunityMapping.row(opportunity);
    }

    @Override
    protected ListMapping<OpportunityId> list() {
        return OpportunityList.MAPPING;
    }

    @Override
    public List<Group<OpportunitySums>> analyse(OpportunityCriteria criteria, Restriction restriction) {
        return new AnalysisQuery<>(
                        session, OpportunityAnalysis.MAPPING, criteria.groupBy().kind())
                .read(criteria, OpportunityAnalysis.counted(criteria), restriction);
    }

    @Override
    public DrillDownPage<OpportunityId, OpportunitySums> drillDown(
            OpportunityCriteria criteria, DrillDownQuery query, Restriction restriction) {
        return new AnalysisQuery<>(
                        session, OpportunityAnalysis.MAPPING, criteria.groupBy().kind())
                .trace(
                        criteria,
                        OpportunityAnalysis.counted(criteria),
                        restriction,
                        query,
                        OpportunityAnalysis.DOCUMENT);
    }
}
