package io.crmkit.jdbc.proof;

import io.crmkit.jdbc.proof.Chance.Tracked;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.LostDetails;
import io.crmkit.opportunity.ModifyOpportunity;
import io.crmkit.opportunity.Opportunities;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.Project;
import java.util.Optional;
import java.util.function.Function;

/** Draws commands on opportunities. */
final class OpportunitySteps {

    private final Chance chance;

    OpportunitySteps(Chance chance) {
        this.chance = chance;
    }

    Function<World, String> draw() {
        return switch (chance.upTo(12)) {
            case 0, 1, 2 -> add();
            case 3, 4 -> modify();
            case 5, 6, 7 -> changeState();
            case 8, 9, 10 -> convert();
            default -> delete();
        };
    }

    private Function<World, String> add() {
        int customer = chance.place();
        int employee = chance.place();
        String number = chance.oneIn(3) ? null : chance.code();
        String subject = chance.text();
        String remarks = chance.memo();
        String key = chance.oneIn(6) ? "key " + chance.upTo(3) : null;
        Tracked tracked = chance.tracked(!chance.oneIn(10));
        return world -> {
            AddOpportunity.Builder add = AddOpportunity.builder()
                    .subject(subject)
                    .customer(world.customer(customer))
                    .salesperson(world.employee(employee));
            if (number != null) {
                add.number(number);
            }
            if (remarks != null) {
                add.remarks(remarks);
            }
            if (key != null) {
                add.idempotencyKey(key);
            }
            tracked.into(add, world, add::cost, add::expected);
            Opportunity added = world.crm.opportunities().add(add.build());
            Family.OPPORTUNITIES.learn(world, added.id());
            return added.toString();
        };
    }

    private Function<World, String> modify() {
        int which = chance.place();
        boolean stale = chance.oneIn(8);
        boolean moved = chance.oneIn(4);
        int customer = chance.place();
        String subject = chance.oneIn(3) ? chance.text() : null;
        Tracked tracked = chance.tracked(false);
        return world -> {
            OpportunityId id = world.opportunity(which);
            ModifyOpportunity.Builder modify =
                    ModifyOpportunity.of(id, Family.OPPORTUNITIES.revision(world, id) - (stale ? 1 : 0));
            if (moved) {
                modify.customer(world.customer(customer));
            }
            if (subject != null) {
                modify.subject(subject);
            }
            tracked.into(modify, world, modify::cost, modify::expected);
            return world.crm.opportunities().modify(modify.build()).toString();
        };
    }

    private Function<World, String> changeState() {
        int which = chance.place();
        int action = chance.upTo(7);
        int reason = chance.oneIn(2) ? chance.place() : -1;
        String note = chance.memo();
        return world -> {
            OpportunityId id = world.opportunity(which);
            Opportunities all = world.crm.opportunities();
            Opportunity changed = switch (action) {
                case 0, 1 -> all.approve(id);
                case 2 -> all.revokeApproval(id);
                case 3, 4 ->
                    all.terminate(
                            id,
                            new LostDetails(
                                    reason < 0 ? Optional.empty() : Optional.of(world.value(reason)),
                                    Optional.ofNullable(note)));
                default -> all.reactivate(id);
            };
            return changed.toString();
        };
    }

    private Function<World, String> convert() {
        int which = chance.place();
        boolean approved = chance.oneIn(2);
        String number = chance.oneIn(3) ? null : chance.code();
        return world -> {
            OpportunityId id = world.opportunity(which);
            if (approved) {
                world.crm.opportunities().approve(id);
            }
            Project made = world.crm.projects().convert(id, number);
            Family.PROJECTS.learn(world, made.id());
            return made.toString();
        };
    }

    /** By its id, by a plan, or by a plan that something has come after. */
    private Function<World, String> delete() {
        int which = chance.place();
        int way = chance.upTo(3);
        int record = chance.place();
        return world -> {
            OpportunityId id =
                    way == 2 ? Family.OPPORTUNITIES.record(world, record).parent() : world.opportunity(which);
            PlannedDeletion<OpportunityId> deletion = PlannedDeletion.ofOpportunities(world.crm);
            switch (way) {
                case 0 -> deletion.byId(id);
                case 1 -> deletion.byPlan(id, () -> {});
                default ->
                    deletion.byPlan(
                            id,
                            () -> world.crm.contactRecords().reply(Family.OPPORTUNITIES.record(world, record), "wait"));
            }
            return "deleted";
        };
    }
}
