package io.crmkit.jdbc.internal.opportunity;

import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;

import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.report.AnalysisMapping;
import io.crmkit.jdbc.internal.report.DocumentFields;
import io.crmkit.jdbc.internal.schema.tables.Opportunity;
import io.crmkit.ledger.MasterKind;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.OpportunitySums;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Declares the analysis of opportunities (A1). */
final class OpportunityAnalysis {

    private static final Opportunity O = OPPORTUNITY.as("o");

    /** The sums. The amount of an opportunity is stored, so that the database can add it up. */
    static final AnalysisMapping<OpportunitySums> MAPPING = new AnalysisMapping<>(
            O,
            O.LEDGER,
            Map.of(
                    MasterKind.CUSTOMER, EntryReference.of(O, "customer"),
                    MasterKind.EMPLOYEE, EntryReference.of(O, "employee")),
            O.START,
            List.of(O.COST, O.EXPECTED, O.OPPORTUNITY_AMOUNT),
            summed -> new OpportunitySums(
                    summed.count(),
                    summed.amount(O.COST),
                    summed.amount(O.EXPECTED),
                    summed.amount(O.OPPORTUNITY_AMOUNT)));

    /** The fields that identify a counted opportunity. */
    static final DocumentFields<OpportunityId> DOCUMENT = new DocumentFields<>(O.ID, O.NO, OpportunityId::new);

    private OpportunityAnalysis() {}

    /** Returns the condition of those criteria that only opportunities have: the present stage and the state. */
    static Condition counted(OpportunityCriteria criteria) {
        return criteria.stage()
                .map(stage -> O.STAGE.eq(stage.value()))
                .orElseGet(DSL::noCondition)
                .and(criteria.state().map(state -> O.STATE.eq(state.name())).orElseGet(DSL::noCondition));
    }
}
