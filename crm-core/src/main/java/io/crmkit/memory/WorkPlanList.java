package io.crmkit.memory;

import io.crmkit.list.Highlight;
import io.crmkit.list.Row;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanColumns;
import io.crmkit.plan.WorkPlanId;
import java.util.Set;

/** The list of work plans. */
final class WorkPlanList {

    static final DocumentList<WorkPlan, WorkPlanId> LIST =
            new DocumentList<>(WorkPlanColumns.LIST, plan -> Set.of(plan.employee()), WorkPlanList::row);

    private WorkPlanList() {}

    private static Row<WorkPlanId> row(WorkPlan plan, RowValues values) {
        return values.put(WorkPlanColumns.NUMBER, plan.number())
                .putEntry(WorkPlanColumns.EMPLOYEE_CODE, WorkPlanColumns.EMPLOYEE, plan.employee())
                .put(WorkPlanColumns.KIND, plan.kind().name())
                .put(WorkPlanColumns.MODE, plan.period().mode().name())
                .put(WorkPlanColumns.START, plan.period().start())
                .put(WorkPlanColumns.END, plan.period().end())
                .put(WorkPlanColumns.PREVIOUS, plan.previous())
                .put(WorkPlanColumns.PLAN, plan.plan())
                .put(WorkPlanColumns.SUMMARY, plan.summary())
                .row(plan.id(), Highlight.NONE);
    }
}
