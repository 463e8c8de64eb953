package io.crmkit.jdbc.proof;

import static io.crmkit.testkit.Fixtures.TODAY;

import io.crmkit.Crm;
import io.crmkit.jdbc.proof.Work.Result;
import io.crmkit.plan.ModifyWorkPlan;
import io.crmkit.plan.PeriodMode;
import io.crmkit.plan.WorkPlan;
import io.crmkit.testkit.Fixtures;
import java.util.Optional;
import java.util.Random;

/** One random piece of work on a work plan of a place; all plans are of one employee. */
record WorkPlanWork(Crm crm, Lives.Place place, Random random) {

    Result run() {
        Optional<WorkPlan> found = crm.workPlans().find(place.workPlan());
        return found.isEmpty() || random.nextInt(4) == 0 ? add() : change(found.get());
    }

    /** A number of its own, so that threads do not wait for each other at the running numbers. */
    private Result add() {
        String number = Long.toHexString(random.nextLong());
        place.put(new Fixtures(crm)
                .workPlan(p -> p.number(number)
                        .period(PeriodMode.DAY, TODAY.plusDays(random.nextInt(30)))
                        .plan("Plan " + number)));
        return Result.CHANGED;
    }

    private Result change(WorkPlan seen) {
        switch (random.nextInt(4)) {
            case 0 ->
                crm.workPlans()
                        .modify(ModifyWorkPlan.of(seen)
                                .plan("Plan " + random.nextLong())
                                .build());
            case 1, 2 -> crm.workPlans().reply(seen.id(), "go on");
            default -> PlannedDeletion.ofWorkPlans(crm).byPlan(seen.id(), () -> {});
        }
        return Result.CHANGED;
    }
}
