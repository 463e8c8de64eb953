package io.crmkit.internal.plan;

import io.crmkit.document.Action;
import io.crmkit.document.DeletionPlan;
import io.crmkit.error.ErrorCode;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.document.Deletion;
import io.crmkit.internal.document.DocumentService;
import io.crmkit.internal.document.DocumentType;
import io.crmkit.internal.document.DocumentTypes;
import io.crmkit.internal.entity.EntityKinds;
import io.crmkit.internal.ledger.ReferenceCheck;
import io.crmkit.internal.limit.Dates;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.plan.AddWorkPlan;
import io.crmkit.plan.ModifyWorkPlan;
import io.crmkit.plan.PeriodMode;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanColumns;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.plan.WorkPlans;
import io.crmkit.spi.store.WorkPlanStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Implements {@link WorkPlans}. */
public final class WorkPlanService extends DocumentService<WorkPlanId, WorkPlan> implements WorkPlans {

    private final DocumentType<WorkPlanId, WorkPlan> plans = DocumentTypes.WORK_PLANS;

    public WorkPlanService(Commands commands) {
        super(commands, DocumentTypes.WORK_PLANS, WorkPlanColumns.LIST, Action.WORK_PLAN_DELETE);
    }

    @Override
    public WorkPlan add(AddWorkPlan command) {
        return commands.runOnce(
                Action.WORK_PLAN_ADD,
                () -> command.idempotencyKey(),
                work -> check(command),
                work -> add(work, command),
                (work, id) -> plans.find(work, plans.parse(id)));
    }

    /** An end is given for a CUSTOM period and for no other, and every period ends within the years allowed (W4, V6). */
    private Checks check(AddWorkPlan command) {
        Checks checks = commands.check(command);
        if (command.mode() == PeriodMode.CUSTOM) {
            return checks.required("end", command.end()).notBefore("end", command.end(), command.start());
        }
        if (command.mode() != null && command.end() != null) {
            checks.add("end", ErrorCode.NOT_GIVEN_HERE, PeriodMode.CUSTOM);
        }
        if (checks.none()) {
            Dates.check(Checks.checked(command.mode()).end(Checks.checked(command.start())))
                    .ifPresent(code -> checks.add("start", code));
        }
        return checks;
    }

    private WorkPlan add(UnitOfWork work, AddWorkPlan command) {
        work.requireAllowed();
        ReferenceCheck check = new ReferenceCheck().entry("employee", command.employee());
        check.require(check.resolve(work), Optional.empty(), Set.of());
        EmployeeId employee = Checks.checked(command.employee());
        Optional<WorkPlan> previous =
                store(work).before(employee, Checks.checked(command.start()), plans.visible(work));
        return plans.add(
                work,
                command.toWorkPlan(
                        new WorkPlanId(work.newId()),
                        work.number(plans.kind(), command.number(), plans.store(work)),
                        store(work).lastOrdinal(employee) + 1,
                        previous.flatMap(WorkPlan::plan)));
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public WorkPlan modify(ModifyWorkPlan command) {
        return commands.change(Action.WORK_PLAN_MODIFY, work -> commands.check(command), work -> {
            WorkPlan before = plans.lockedForUpdate(work, command.id());
            plans.requireRevision(before, command.revision());
            return plans.save(work, before, command.applyTo(before));
        });
    }

    @Override
    protected DeletionPlan planDelete(UnitOfWork work, WorkPlan plan) {
        List<String> replies = store(work).replies(plan.id()).stream()
                .map(reply -> EntityKinds.PLAN_REPLY.subject(reply).id())
                .toList();
        return new DeletionPlan(
                List.of(plans.root(plan)),
                List.of(plans.part(List.of(plan.id())), DeletionPlan.Part.of(EntityKinds.PLAN_REPLY.kind(), replies)),
                List.of());
    }

    @Override
    protected WorkPlan delete(UnitOfWork work, WorkPlanId id, Deletion asked) {
        WorkPlan plan = plans.lockedForUpdate(work, id);
        asked.requireCurrent(plans, plan);
        List<PlanReply> replies = store(work).replies(id);
        store(work).deleteReplies(id);
        plans.delete(work, plan);
        replies.forEach(reply -> work.recorder().deletedAlong(EntityKinds.PLAN_REPLY, reply, plan.revision()));
        return plan;
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public PlanReply reply(WorkPlanId id, String text) {
        return commands.change(Action.WORK_PLAN_REPLY, work -> Checks.ofId(id).shown("text", text), work -> {
            WorkPlan plan = plans.lockedForUpdate(work, id);
            List<PlanReply> before = store(work).replies(id);
            int last = before.isEmpty() ? 0 : before.get(before.size() - 1).number();
            PlanReply reply = new PlanReply(id, last + 1, work.actor().id(), work.now(), text);
            store(work).insert(reply);
            work.recorder().added(EntityKinds.PLAN_REPLY, reply, plan.revision());
            return reply;
        });
    }

    @Override
    public List<PlanReply> replies(WorkPlanId id) {
        return commands.query(work -> store(work).replies(plans.get(work, id).id()));
    }

    private static WorkPlanStore store(UnitOfWork work) {
        return work.stores().workPlans();
    }
}
