package io.crmkit.jdbc.internal.plan;

import static io.crmkit.jdbc.internal.schema.Tables.WORK_PLAN;

import io.crmkit.internal.entity.WorkPlanFields;
import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.list.ListColumn;
import io.crmkit.jdbc.internal.list.ListMapping;
import io.crmkit.jdbc.internal.list.StoredColumns;
import io.crmkit.list.Highlight;
import io.crmkit.plan.WorkPlanColumns;
import io.crmkit.plan.WorkPlanId;
import java.util.List;

/** Describes the list of work plans (L1). */
final class WorkPlanList {

    private static final EntryReference EMPLOYEE = EntryReference.of(WORK_PLAN, "employee");

    static final ListMapping<WorkPlanId> MAPPING = new ListMapping<>(
            WorkPlanColumns.LIST,
            WORK_PLAN,
            List.of(),
            null,
            EMPLOYEE,
            List.of(ListColumn.indexed(WorkPlanColumns.NUMBER, WORK_PLAN.NO, WORK_PLAN.NO)),
            StoredColumns.of(WORK_PLAN)
                    .in(WorkPlanColumns.START, WORK_PLAN.FIRST_DAY)
                    .in(WorkPlanColumns.END, WORK_PLAN.LAST_DAY)
                    .columns(WorkPlanColumns.LIST, WorkPlanFields.FIELDS),
            new ListMapping.Head<>(
                    List.of(WORK_PLAN.ID), row -> new WorkPlanId(row.get(WORK_PLAN.ID)), row -> Highlight.NONE));

    private WorkPlanList() {}
}
