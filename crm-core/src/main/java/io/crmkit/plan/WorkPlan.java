package io.crmkit.plan;

import io.crmkit.document.Numbered;
import io.crmkit.ledger.EmployeeId;
import java.util.Optional;

/**
 * A plan, summary or suggestion of an employee for a period (W1). Immutable and thread-safe.
 *
 * @param id its id
 * @param revision counts its changes and replies from 1; commands compare it to detect concurrent changes
 * @param number its number, unique among the work plans of the ledger (N1)
 * @param employee the employee whose plan it is
 * @param kind whether it is a plan, a summary or a suggestion
 * @param period the period for which it was made
 * @param ordinal counts the plans of the employee from 1, in the order in which they were added; it decides between
 *     plans that end on the same day
 * @param previous the text of the previous plan of the employee, as it was when this plan was added (W1)
 * @param plan the text of this plan, if any
 * @param summary the summary, if any
 * @since 0.1
 */
public record WorkPlan(
        WorkPlanId id,
        long revision,
        String number,
        EmployeeId employee,
        PlanKind kind,
        PlanPeriod period,
        int ordinal,
        Optional<String> previous,
        Optional<String> plan,
        Optional<String> summary)
        implements Numbered<WorkPlanId, WorkPlan> {

    @Override
    public WorkPlan atRevision(long other) {
        return new WorkPlan(id, other, number, employee, kind, period, ordinal, previous, plan, summary);
    }

    /** Returns the plan with other texts, the only fields of a saved plan that can change (W2). */
    public WorkPlan with(Optional<String> otherPlan, Optional<String> otherSummary) {
        return new WorkPlan(id, revision, number, employee, kind, period, ordinal, previous, otherPlan, otherSummary);
    }
}
