package io.crmkit.plan;

import io.crmkit.document.Numbered;
import io.crmkit.ledger.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * What an employee plans, sums up or suggests for a period (W1). Immutable and thread-safe.
 *
 * @param revision counts the changes to it and the replies to it; for the optimistic lock
 * @param number its number, unique within the ledger (N1)
 * @param ordinal counts the plans of its employee in the order in which they were added, from 1
 * @param previous this plan of the employee's plan before, as it was when this one was added; null if there was none
 * @param plan the text of this plan, null if none
 * @param summary the summary, null if none
 */
public record WorkPlan(
        WorkPlanId id,
        long revision,
        String number,
        EmployeeId employee,
        PlanKind kind,
        PlanPeriod period,
        int ordinal,
        @Nullable String previous,
        @Nullable String plan,
        @Nullable String summary)
        implements Numbered<WorkPlanId, WorkPlan> {

    @Override
    public WorkPlan atRevision(long other) {
        return new WorkPlan(id, other, number, employee, kind, period, ordinal, previous, plan, summary);
    }

    /** The same with other texts: all of a saved plan that can change (W2). */
    public WorkPlan with(@Nullable String otherPlan, @Nullable String otherSummary) {
        return new WorkPlan(id, revision, number, employee, kind, period, ordinal, previous, otherPlan, otherSummary);
    }
}
