package io.crmkit.jdbc.internal.plan;

import static io.crmkit.jdbc.internal.schema.Tables.WORK_PLAN;
import static io.crmkit.jdbc.internal.schema.Tables.WORK_PLAN_REPLY;

import io.crmkit.internal.limit.Texts;
import io.crmkit.jdbc.internal.ledger.EntryColumns;
import io.crmkit.jdbc.internal.sql.Instants;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.plan.PeriodMode;
import io.crmkit.plan.PlanKind;
import io.crmkit.plan.PlanPeriod;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;

/** Maps work plans and the replies to them to their rows. */
public final class WorkPlanMapping {

    private static final EntryColumns EMPLOYEE = EntryColumns.of(WORK_PLAN, "employee");

    private WorkPlanMapping() {}

    /** Returns the plan in a row. */
    public static WorkPlan read(Record row) {
        return new WorkPlan(
                new WorkPlanId(row.get(WORK_PLAN.ID)),
                row.get(WORK_PLAN.REVISION),
                row.get(WORK_PLAN.NO),
                new EmployeeId(row.get(WORK_PLAN.EMPLOYEE_SOURCE), row.get(WORK_PLAN.EMPLOYEE_KEY)),
                PlanKind.valueOf(row.get(WORK_PLAN.KIND)),
                new PlanPeriod(
                        PeriodMode.valueOf(row.get(WORK_PLAN.MODE)),
                        row.get(WORK_PLAN.FIRST_DAY),
                        row.get(WORK_PLAN.LAST_DAY)),
                row.get(WORK_PLAN.PLACE),
                Optional.ofNullable(row.get(WORK_PLAN.PREVIOUS)),
                Optional.ofNullable(row.get(WORK_PLAN.PLAN)),
                Optional.ofNullable(row.get(WORK_PLAN.SUMMARY)));
    }

    /** Returns all columns of a plan except the ledger, the id and the revision. */
    static Map<Field<?>, Object> row(WorkPlan plan) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(WORK_PLAN.NO, plan.number());
        row.put(WORK_PLAN.FOLDED_NO, Texts.fold(plan.number()));
        EMPLOYEE.write(plan.employee(), row);
        row.put(WORK_PLAN.KIND, plan.kind().name());
        row.put(WORK_PLAN.MODE, plan.period().mode().name());
        row.put(WORK_PLAN.FIRST_DAY, plan.period().start());
        row.put(WORK_PLAN.LAST_DAY, plan.period().end());
        row.put(WORK_PLAN.PLACE, plan.ordinal());
        row.put(WORK_PLAN.PREVIOUS, plan.previous().orElse(null));
        row.put(WORK_PLAN.PLAN, plan.plan().orElse(null));
        row.put(WORK_PLAN.SUMMARY, plan.summary().orElse(null));
        return row;
    }

    /** Returns the reply in a row. */
    public static PlanReply reply(Record row) {
        return new PlanReply(
                new WorkPlanId(row.get(WORK_PLAN_REPLY.PLAN)),
                row.get(WORK_PLAN_REPLY.NUMBER),
                row.get(WORK_PLAN_REPLY.AUTHOR),
                Instants.read(row.get(WORK_PLAN_REPLY.AT)),
                row.get(WORK_PLAN_REPLY.TEXT));
    }

    /** Returns all columns of a reply except the ledger. */
    public static Map<Field<?>, Object> row(PlanReply reply) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(WORK_PLAN_REPLY.PLAN, reply.plan().value());
        row.put(WORK_PLAN_REPLY.NUMBER, reply.number());
        row.put(WORK_PLAN_REPLY.AUTHOR, reply.author());
        row.put(WORK_PLAN_REPLY.AT, Instants.write(reply.at()));
        row.put(WORK_PLAN_REPLY.TEXT, reply.text());
        return row;
    }
}
