package io.crmkit.jdbc.proof;

import io.crmkit.plan.AddWorkPlan;
import io.crmkit.plan.ModifyWorkPlan;
import io.crmkit.plan.PeriodMode;
import io.crmkit.plan.PlanKind;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import java.time.LocalDate;
import java.util.function.Function;

/** Draws commands on work plans, summaries and suggestions, and replies to them. */
final class WorkPlanSteps {

    private final Chance chance;

    WorkPlanSteps(Chance chance) {
        this.chance = chance;
    }

    Function<World, String> draw() {
        return switch (chance.upTo(8)) {
            case 0, 1, 2 -> add();
            case 3, 4 -> modify();
            case 5, 6 -> reply();
            default -> delete();
        };
    }

    /** Within a few weeks, so that plans end before others, some on the same day (W1). */
    private Function<World, String> add() {
        int employee = chance.place();
        PlanKind kind = chance.of(PlanKind.values());
        PeriodMode mode = chance.of(PeriodMode.values());
        LocalDate start = chance.date(20);
        LocalDate end = chance.date(30);
        String number = chance.oneIn(3) ? null : chance.code();
        String key = chance.oneIn(6) ? "key " + chance.upTo(3) : null;
        String plan = chance.memo();
        String summary = chance.memo();
        return world -> {
            AddWorkPlan.Builder add = AddWorkPlan.builder()
                    .employee(world.employee(employee))
                    .kind(kind)
                    .plan(plan)
                    .summary(summary);
            if (mode == PeriodMode.CUSTOM) {
                add.period(start, end);
            } else {
                add.period(mode, start);
            }
            if (number != null) {
                add.number(number);
            }
            if (key != null) {
                add.idempotencyKey(key);
            }
            WorkPlan added = world.crm.workPlans().add(add.build());
            world.known.workPlans.add(added.id());
            world.touching(added.id());
            return added.toString();
        };
    }

    private Function<World, String> modify() {
        int which = chance.place();
        boolean stale = chance.oneIn(8);
        boolean planned = chance.oneIn(2);
        String plan = chance.memo();
        String summary = chance.memo();
        return world -> {
            WorkPlanId id = world.workPlan(which);
            ModifyWorkPlan.Builder modify = ModifyWorkPlan.of(id, revision(world, id) - (stale ? 1 : 0));
            if (planned) {
                modify.plan(plan);
            } else {
                modify.summary(summary);
            }
            return world.crm.workPlans().modify(modify.build()).toString();
        };
    }

    private Function<World, String> reply() {
        int which = chance.place();
        String text = chance.text();
        return world -> world.crm.workPlans().reply(world.workPlan(which), text).toString();
    }

    /** By its id, by a plan of deletion, or by one that a reply has come after. */
    private Function<World, String> delete() {
        int which = chance.place();
        int way = chance.upTo(3);
        return world -> {
            WorkPlanId id = world.workPlan(which);
            PlannedDeletion<WorkPlanId> deletion = PlannedDeletion.ofWorkPlans(world.crm);
            switch (way) {
                case 0 -> deletion.byId(id);
                case 1 -> deletion.byPlan(id, () -> {});
                default -> deletion.byPlan(id, () -> world.crm.workPlans().reply(id, "wait"));
            }
            return "deleted";
        };
    }

    private static long revision(World world, WorkPlanId id) {
        return world.crm.workPlans().find(id).map(WorkPlan::revision).orElse(1L);
    }
}
