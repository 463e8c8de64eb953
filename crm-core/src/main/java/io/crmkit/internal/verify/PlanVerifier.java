package io.crmkit.internal.verify;

import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.spi.store.SnapshotReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks work plans and the replies to them (W1, W3). Reading a plan already checks that its period fits its mode. */
final class PlanVerifier {

    private final Set<LedgerId> named;
    private final List<String> violations;
    private final Set<WorkPlanId> plans = new HashSet<>();
    private final Set<Place> places = new HashSet<>();

    /**
     * @param named collects the entries of the ledger that are named
     * @param violations collects what is wrong
     */
    PlanVerifier(Set<LedgerId> named, List<String> violations) {
        this.named = named;
        this.violations = violations;
    }

    void check(SnapshotReader snapshot) {
        snapshot.workPlans(this::take);
        snapshot.planReplies(this::take);
    }

    private void take(WorkPlan plan) {
        plans.add(plan.id());
        named.add(plan.employee());
        if (!places.add(new Place(plan.employee(), plan.ordinal()))) {
            violations.add("W1: the work plan " + plan.number() + " is at the place of another of its employee");
        }
    }

    private void take(PlanReply reply) {
        if (!plans.contains(reply.plan())) {
            violations.add("W3: reply " + reply.number() + " to the missing work plan " + reply.plan());
        }
    }

    /** The position of a plan among the plans of its employee, in the order of addition. */
    private record Place(EmployeeId employee, int place) {}
}
