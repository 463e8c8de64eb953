package io.crmkit.jdbc.internal.plan;

import static io.crmkit.jdbc.internal.schema.Tables.WORK_PLAN;

import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.list.EntryColumn;
import io.crmkit.jdbc.internal.list.ListMapping;
import io.crmkit.jdbc.internal.list.OwnColumn;
import io.crmkit.ledger.MasterKind;
import io.crmkit.list.Highlight;
import io.crmkit.plan.WorkPlanColumns;
import io.crmkit.plan.WorkPlanId;
import java.util.List;

/** The list of work plans. */
final class WorkPlanList {

    private static final EntryReference EMPLOYEE = EntryReference.of(WORK_PLAN, "employee");

    static final ListMapping<WorkPlanId> MAPPING = new ListMapping<>(
            WorkPlanColumns.LIST,
            WORK_PLAN,
            List.of(),
            null,
            EMPLOYEE,
            List.of(OwnColumn.text(WorkPlanColumns.NUMBER, WORK_PLAN.NO, WORK_PLAN.NO, "no_order")),
            List.of(
                    OwnColumn.text(WorkPlanColumns.NUMBER, WORK_PLAN.NO, WORK_PLAN.FOLDED_NO),
                    EntryColumn.code(WorkPlanColumns.EMPLOYEE_CODE, MasterKind.EMPLOYEE, EMPLOYEE),
                    EntryColumn.name(WorkPlanColumns.EMPLOYEE, MasterKind.EMPLOYEE, EMPLOYEE),
                    OwnColumn.name(WorkPlanColumns.KIND, WORK_PLAN.KIND),
                    OwnColumn.name(WorkPlanColumns.MODE, WORK_PLAN.MODE),
                    OwnColumn.plain(WorkPlanColumns.START, WORK_PLAN.FIRST_DAY),
                    OwnColumn.plain(WorkPlanColumns.END, WORK_PLAN.LAST_DAY),
                    OwnColumn.memo(WorkPlanColumns.PREVIOUS, WORK_PLAN.PREVIOUS),
                    OwnColumn.memo(WorkPlanColumns.PLAN, WORK_PLAN.PLAN),
                    OwnColumn.memo(WorkPlanColumns.SUMMARY, WORK_PLAN.SUMMARY)),
            new ListMapping.Head<>(
                    List.of(WORK_PLAN.ID), row -> new WorkPlanId(row.get(WORK_PLAN.ID)), row -> Highlight.NONE));

    private WorkPlanList() {}
}
