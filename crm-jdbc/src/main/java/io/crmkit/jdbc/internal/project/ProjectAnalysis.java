package io.crmkit.jdbc.internal.project;

import static io.crmkit.jdbc.internal.schema.Tables.PROJECT;

import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.report.AnalysisMapping;
import io.crmkit.jdbc.internal.report.DocumentFields;
import io.crmkit.jdbc.internal.schema.tables.Project;
import io.crmkit.ledger.MasterKind;
import io.crmkit.project.ProjectId;
import io.crmkit.report.ProjectCriteria;
import io.crmkit.report.ProjectSums;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Declares the analysis of projects (A2). */
final class ProjectAnalysis {

    private static final Project P = PROJECT.as("p");

    /** The sums: the planned amounts that were taken over from the opportunity, and the actual ones. */
    static final AnalysisMapping<ProjectSums> MAPPING = new AnalysisMapping<>(
            P,
            P.LEDGER,
            Map.of(
                    MasterKind.CUSTOMER, EntryReference.of(P, "customer"),
                    MasterKind.EMPLOYEE, EntryReference.of(P, "employee")),
            P.START,
            List.of(P.PLANNED_COST, P.EXPECTED, P.OPPORTUNITY_AMOUNT, P.COST, P.AMOUNT),
            summed -> new ProjectSums(
                    summed.count(),
                    summed.amount(P.PLANNED_COST),
                    summed.amount(P.EXPECTED),
                    summed.amount(P.OPPORTUNITY_AMOUNT),
                    summed.amount(P.COST),
                    summed.amount(P.AMOUNT)));

    /** The fields that identify a counted project. */
    static final DocumentFields<ProjectId> DOCUMENT = new DocumentFields<>(P.ID, P.NO, ProjectId::new);

    private ProjectAnalysis() {}

    /**
     * Returns the condition of those criteria that only projects have: the state, and the entered stage rather than the
     * one of a record (R6).
     */
    static Condition counted(ProjectCriteria criteria) {
        return criteria.stage()
                .map(stage -> P.ENTERED_STAGE.eq(stage.value()))
                .orElseGet(DSL::noCondition)
                .and(criteria.state().map(state -> P.STATE.eq(state.name())).orElseGet(DSL::noCondition));
    }
}
