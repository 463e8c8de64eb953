package io.crmkit.testkit.contract;

import io.crmkit.Crm;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.plan.AddWorkPlan;
import io.crmkit.plan.PeriodMode;
import io.crmkit.plan.PlanKind;
import io.crmkit.plan.WorkPlanId;
import java.time.LocalDate;
import java.util.List;

/** Work plans at random, of these employees. */
record RandomPlans(RandomValues values, List<EmployeeId> employees) {

    /** Adds a plan that differs in everything, and replies to it. */
    void add(Crm crm) {
        PeriodMode mode = values.any(List.of(PeriodMode.values()));
        LocalDate start = values.date();
        AddWorkPlan.Builder add = AddWorkPlan.builder()
                .number(values.code())
                .employee(values.any(employees))
                .kind(values.any(List.of(PlanKind.values())))
                .plan(values.memo())
                .summary(values.memo());
        WorkPlanId added = crm.workPlans()
                .add((mode == PeriodMode.CUSTOM
                                ? add.period(start, start.plusDays(values.below(50)))
                                : add.period(mode, start))
                        .build())
                .id();
        for (int replies = values.below(3); replies > 0; replies--) {
            crm.workPlans().reply(added, "\r\n" + values.line() + "\n");
        }
    }
}
