package io.crmkit.jdbc.proof;

import io.crmkit.jdbc.proof.Chance.Tracked;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.project.AddProject;
import io.crmkit.project.ModifyProject;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import java.math.BigDecimal;
import java.util.function.Function;

/** Draws commands on projects. */
final class ProjectSteps {

    private final Chance chance;

    ProjectSteps(Chance chance) {
        this.chance = chance;
    }

    Function<World, String> draw() {
        return switch (chance.upTo(9)) {
            case 0 -> add();
            case 1, 2 -> modify();
            case 3, 4, 5 -> changeState();
            case 6 -> copy();
            default -> delete();
        };
    }

    private Function<World, String> add() {
        int customer = chance.place();
        int employee = chance.place();
        String number = chance.oneIn(3) ? null : chance.code();
        String subject = chance.text();
        String key = chance.oneIn(6) ? "key " + chance.upTo(3) : null;
        Tracked tracked = chance.tracked(!chance.oneIn(10));
        return world -> {
            AddProject.Builder add = AddProject.builder()
                    .subject(subject)
                    .customer(world.customer(customer))
                    .salesperson(world.employee(employee));
            if (number != null) {
                add.number(number);
            }
            if (key != null) {
                add.idempotencyKey(key);
            }
            tracked.into(add, world, add::cost, add::expected);
            Project added = world.crm.projects().add(add.build());
            Family.PROJECTS.learn(world, added.id());
            return added.toString();
        };
    }

    private Function<World, String> modify() {
        int which = chance.place();
        boolean stale = chance.oneIn(8);
        int customer = chance.oneIn(4) ? chance.place() : -1;
        BigDecimal cost = chance.oneIn(3) ? chance.amount() : null;
        String remarks = chance.memo();
        Tracked tracked = chance.tracked(false);
        return world -> {
            ProjectId id = world.project(which);
            ModifyProject.Builder modify = ModifyProject.of(id, Family.PROJECTS.revision(world, id) - (stale ? 1 : 0));
            if (customer >= 0) {
                modify.customer(world.customer(customer));
            }
            if (cost != null) {
                modify.cost(cost).expected(cost);
            }
            tracked.into(modify, world, modify::actualCost, modify::actualAmount);
            return world.crm.projects().modify(modify.remarks(remarks).build()).toString();
        };
    }

    private Function<World, String> changeState() {
        int which = chance.place();
        boolean ends = chance.oneIn(2);
        return world -> {
            ProjectId id = world.project(which);
            return (ends
                            ? world.crm.projects().terminate(id)
                            : world.crm.projects().reactivate(id))
                    .toString();
        };
    }

    private Function<World, String> copy() {
        int which = chance.place();
        return world -> {
            Opportunity copy = world.crm.projects().copyAsOpportunity(world.project(which));
            Family.OPPORTUNITIES.learn(world, copy.id());
            return copy.toString();
        };
    }

    /** By its id, by a plan, or by a plan that something has come after. */
    private Function<World, String> delete() {
        int which = chance.place();
        int way = chance.upTo(3);
        int record = chance.place();
        return world -> {
            ProjectId id = way == 2 ? Family.PROJECTS.record(world, record).parent() : world.project(which);
            world.crm
                    .projects()
                    .find(id)
                    .flatMap(Project::origin)
                    .ifPresent(origin -> world.touching(origin.opportunity()));
            PlannedDeletion<ProjectId> deletion = PlannedDeletion.ofProjects(world.crm);
            switch (way) {
                case 0 -> deletion.byId(id);
                case 1 -> deletion.byPlan(id, () -> {});
                default ->
                    deletion.byPlan(
                            id,
                            () -> world.crm.maintenanceRecords().reply(Family.PROJECTS.record(world, record), "wait"));
            }
            return "deleted";
        };
    }
}
