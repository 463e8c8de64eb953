package io.crmkit.internal;

import io.crmkit.event.CrmEvent;
import io.crmkit.history.Subject;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.spi.WorkPlanStore;
import io.crmkit.user.Restriction;
import java.util.Map;
import java.util.Optional;

/** Work plans, and what the history and the listeners are told of them. */
final class WorkPlanType extends DocumentType<WorkPlanId, WorkPlan> {

    @Override
    String kind() {
        return Subjects.WORK_PLAN;
    }

    @Override
    WorkPlanId parse(String id) {
        return WorkPlanId.parse(id);
    }

    @Override
    WorkPlanStore store(Work work) {
        return work.stores().workPlans();
    }

    @Override
    Restriction visible(Work work) {
        return work.access().workPlans();
    }

    @Override
    Map<String, String> fields(WorkPlan plan) {
        return Fields.of(plan);
    }

    // -----------------------------------------------------------------------------------------------------------------

    void added(Work work, WorkPlan added) {
        Subject subject = subject(added.id());
        work.changes().added(subject, subject, added.revision());
        tell(work, Optional.empty(), Optional.of(added));
    }

    void changed(Work work, WorkPlan before, WorkPlan after) {
        Subject subject = subject(after.id());
        work.changes().changed(subject, subject, after.revision(), fields(before), fields(after));
        tell(work, Optional.of(before), Optional.of(after));
    }

    void deleted(Work work, WorkPlan deleted) {
        Subject subject = subject(deleted.id());
        work.changes().deleted(subject, subject, deleted.revision(), fields(deleted));
        tell(work, Optional.of(deleted), Optional.empty());
    }

    void replied(Work work, WorkPlan plan, PlanReply reply) {
        work.changes().added(Subjects.of(reply), subject(plan.id()), plan.revision());
        work.publish(new CrmEvent.PlanReplyEvent(work.context(), reply));
    }

    private static void tell(Work work, Optional<WorkPlan> before, Optional<WorkPlan> after) {
        work.publish(new CrmEvent.WorkPlanEvent(work.context(), before, after));
    }
}
