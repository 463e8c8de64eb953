package io.crmkit.internal.entity;

import static io.crmkit.internal.entity.Field.defaulted;
import static io.crmkit.internal.entity.Field.optional;
import static io.crmkit.internal.entity.Field.required;

import io.crmkit.plan.PeriodMode;
import io.crmkit.plan.PlanKind;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanColumns;

/** The fields of a work plan and of the replies to it. */
public final class WorkPlanFields {

    public static final FieldSet<WorkPlan> FIELDS = FieldSet.<WorkPlan>of(
                    defaulted(WorkPlanColumns.NUMBER, FieldType.NUMBER, WorkPlan::number)
                            .explained("help.number")
                            .onAdding(),
                    required(WorkPlanColumns.EMPLOYEE, FieldType.EMPLOYEE, WorkPlan::employee)
                            .onAdding()
                            .listed(WorkPlanColumns.EMPLOYEE_CODE, WorkPlanColumns.EMPLOYEE),
                    required(WorkPlanColumns.KIND, FieldType.choice(PlanKind.class), WorkPlan::kind)
                            .onAdding(),
                    required(
                                    WorkPlanColumns.MODE,
                                    FieldType.choice(PeriodMode.class),
                                    (WorkPlan p) -> p.period().mode())
                            .onAdding(),
                    required(
                                    WorkPlanColumns.START,
                                    FieldType.DATE,
                                    (WorkPlan p) -> p.period().start())
                            .onAdding(),
                    defaulted(
                                    WorkPlanColumns.END,
                                    FieldType.DATE,
                                    (WorkPlan p) -> p.period().end())
                            .explained("help.end")
                            .onAdding(),
                    optional(WorkPlanColumns.PREVIOUS, FieldType.MEMO, WorkPlan::previous)
                            .explained("help.previous")
                            .derived(),
                    optional(WorkPlanColumns.PLAN, FieldType.MEMO, WorkPlan::plan),
                    optional(WorkPlanColumns.SUMMARY, FieldType.MEMO, WorkPlan::summary))
            .labelled("work-plans");

    /** The fields of a reply. */
    public static final FieldSet<PlanReply> REPLY = FieldSet.<PlanReply>of(
                    defaulted("author", FieldType.LINE, PlanReply::author).derived(),
                    defaulted("at", FieldType.INSTANT, PlanReply::at).derived(),
                    required("text", FieldType.MEMO, PlanReply::text).onAdding())
            .labelled("replies");

    private WorkPlanFields() {}
}
