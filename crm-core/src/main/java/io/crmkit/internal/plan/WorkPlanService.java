package io.crmkit.internal.plan;

import io.crmkit.document.Action;
import io.crmkit.document.DeletionPlan;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.ErrorCode;
import io.crmkit.internal.change.Fields;
import io.crmkit.internal.change.Subjects;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.document.DocumentService;
import io.crmkit.internal.document.Plans;
import io.crmkit.internal.document.WorkPlanType;
import io.crmkit.internal.ledger.ReferenceCheck;
import io.crmkit.plan.AddWorkPlan;
import io.crmkit.plan.ModifyWorkPlan;
import io.crmkit.plan.PeriodMode;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanColumns;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.plan.WorkPlans;
import io.crmkit.value.Dates;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Carries out what {@link WorkPlans} promises. */
public final class WorkPlanService extends DocumentService<WorkPlanId, WorkPlan> implements WorkPlans {

    private final WorkPlanType plans = new WorkPlanType();

    public WorkPlanService(Commands commands) {
        super(commands, new WorkPlanType(), WorkPlanColumns.LIST);
    }

    @Override
    public WorkPlan add(AddWorkPlan command) {
        return commands.runOnce(
                Action.WORK_PLAN_ADD,
                () -> command.idempotencyKey(),
                () -> check(command),
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
        WorkPlan added = new WorkPlan(
                new WorkPlanId(work.newId()),
                1,
                work.number(plans.kind(), command.number(), plans.store(work)),
                Checks.checked(command.employee()),
                command.kind(),
                command.period(),
                plans.store(work).lastOrdinal(Checks.checked(command.employee())) + 1,
                plans.store(work)
                        .before(
                                Checks.checked(command.employee()),
                                Checks.checked(command.start()),
                                plans.visible(work))
                        .flatMap(WorkPlan::plan),
                Optional.ofNullable(command.plan()),
                Optional.ofNullable(command.summary()));
        plans.store(work).insert(added);
        plans.added(work, added);
        return added;
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public WorkPlan modify(ModifyWorkPlan command) {
        return commands.change(Action.WORK_PLAN_MODIFY, () -> commands.check(command), work -> {
            WorkPlan before = plans.lockedForUpdate(work, command.id());
            plans.requireRevision(before, command.revision());
            WorkPlan after = command.applyTo(before);
            if (after.equals(before)) {
                return plans.unchanged(work, before);
            }
            plans.store(work).update(after);
            plans.changed(work, before, after);
            return after;
        });
    }

    @Override
    public void delete(WorkPlanId id) {
        commands.change(
                Action.WORK_PLAN_DELETE, () -> Checks.ofId(id), work -> delete(work, plans.lockedForUpdate(work, id)));
    }

    @Override
    public DeletionPlan planDelete(WorkPlanId id) {
        return commands.query(work -> {
            WorkPlan plan = plans.get(work, id);
            List<String> replies = plans.store(work).replies(id).stream()
                    .map(reply -> Subjects.of(reply).id())
                    .toList();
            return new DeletionPlan(
                    List.of(new DeletionPlan.Root(plans.subject(id), plan.revision())),
                    List.of(
                            DeletionPlan.Part.of(plans.kind().subject(), List.of(id)),
                            DeletionPlan.Part.of(SubjectKind.WORK_PLAN_REPLY, replies)),
                    List.of());
        });
    }

    @Override
    public void delete(DeletionPlan deletion) {
        commands.change(Action.WORK_PLAN_DELETE, () -> Plans.check(deletion), work -> {
            WorkPlan plan = plans.lockedForUpdate(work, Plans.deleted(deletion, plans));
            Plans.requireCurrent(deletion, plans.subject(plan.id()), plan.number(), plan.revision() - 1);
            return delete(work, plan);
        });
    }

    private WorkPlan delete(UnitOfWork work, WorkPlan plan) {
        List<PlanReply> replies = plans.store(work).replies(plan.id());
        plans.store(work).deleteReplies(plan.id());
        plans.store(work).delete(plan.id());
        plans.deleted(work, plan);
        replies.forEach(reply -> work.changes()
                .deleted(Subjects.of(reply), plans.subject(plan.id()), plan.revision(), Fields.of(reply)));
        return plan;
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public PlanReply reply(WorkPlanId id, String text) {
        return commands.change(Action.WORK_PLAN_REPLY, () -> Checks.ofId(id).shown("text", text), work -> {
            WorkPlan plan = plans.lockedForUpdate(work, id);
            List<PlanReply> before = plans.store(work).replies(id);
            int last = before.isEmpty() ? 0 : before.get(before.size() - 1).number();
            PlanReply reply = new PlanReply(id, last + 1, work.actor().id(), work.now(), text);
            plans.store(work).insert(reply);
            plans.replied(work, plan, reply);
            return reply;
        });
    }

    @Override
    public List<PlanReply> replies(WorkPlanId id) {
        return commands.query(
                work -> plans.store(work).replies(plans.get(work, id).id()));
    }
}
