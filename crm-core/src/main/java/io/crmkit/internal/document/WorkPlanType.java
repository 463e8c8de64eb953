package io.crmkit.internal.document;

import io.crmkit.document.DocumentKind;
import io.crmkit.document.Subject;
import io.crmkit.event.CrmEvent;
import io.crmkit.internal.change.Fields;
import io.crmkit.internal.change.Subjects;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.spi.store.WorkPlanStore;
import java.util.Map;
import java.util.Optional;

/** Work plans, and what the history and the listeners are told of them. */
public final class WorkPlanType extends DocumentType<WorkPlanId, WorkPlan> {

    @Override
    public DocumentKind kind() {
        return DocumentKind.WORK_PLAN;
    }

    @Override
    public WorkPlanId parse(String id) {
        return WorkPlanId.parse(id);
    }

    @Override
    public WorkPlanStore store(UnitOfWork work) {
        return work.stores().workPlans();
    }

    @Override
    Map<String, String> fields(WorkPlan plan) {
        return Fields.of(plan);
    }

    // -----------------------------------------------------------------------------------------------------------------

    public void added(UnitOfWork work, WorkPlan added) {
        Subject subject = subject(added.id());
        work.changes().added(subject, subject, added.revision());
        tell(work, Optional.empty(), Optional.of(added));
    }

    public void changed(UnitOfWork work, WorkPlan before, WorkPlan after) {
        Subject subject = subject(after.id());
        work.changes().changed(subject, subject, after.revision(), fields(before), fields(after));
        tell(work, Optional.of(before), Optional.of(after));
    }

    public void deleted(UnitOfWork work, WorkPlan deleted) {
        Subject subject = subject(deleted.id());
        work.changes().deleted(subject, subject, deleted.revision(), fields(deleted));
        tell(work, Optional.of(deleted), Optional.empty());
    }

    public void replied(UnitOfWork work, WorkPlan plan, PlanReply reply) {
        work.changes().added(Subjects.of(reply), subject(plan.id()), plan.revision());
        work.publish(new CrmEvent.PlanReplyEvent(work.context(), reply));
    }

    private static void tell(UnitOfWork work, Optional<WorkPlan> before, Optional<WorkPlan> after) {
        work.publish(new CrmEvent.WorkPlanEvent(work.context(), before, after));
    }
}
