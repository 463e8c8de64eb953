package io.crmkit.plan;

import io.crmkit.document.Numbered;
import io.crmkit.ledger.EmployeeId;
import java.util.Optional;

/**
 * What an employee plans, sums up or suggests for a period (W1). Immutable and thread-safe.
 *
 * @param revision counts the changes to it and the replies to it; for the optimistic lock
 * @param number its number, unique within the ledger (N1)
 * @param ordinal counts the plans of its employee in the order in which they were added, from 1
 * @param previous this plan of the employee's plan before, as it was when this one was added
 * @param plan the text of this plan
 * @param summary the summary
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

    /** The same with other texts: all of a saved plan that can change (W2). */
    public WorkPlan with(Optional<String> otherPlan, Optional<String> otherSummary) {
        return new WorkPlan(id, revision, number, employee, kind, period, ordinal, previous, otherPlan, otherSummary);
    }
}
