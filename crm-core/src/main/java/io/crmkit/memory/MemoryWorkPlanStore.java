package io.crmkit.memory;

import io.crmkit.internal.entity.WorkPlanFields;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.list.Highlight;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanColumns;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.spi.store.WorkPlanStore;
import io.crmkit.user.Restriction;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Stores work plans and their replies. */
final class MemoryWorkPlanStore extends MemoryDocumentStore<WorkPlanId, WorkPlan> implements WorkPlanStore {

    private static final Comparator<WorkPlan> LATER =
            Comparator.comparing((WorkPlan plan) -> plan.period().end()).thenComparingInt(WorkPlan::ordinal);

    MemoryWorkPlanStore(MemoryStores stores) {
        super(
                stores,
                stores.data().workPlans,
                new DocumentList<>(WorkPlanColumns.LIST, WorkPlanFields.FIELDS, WorkPlan::id, p -> Highlight.NONE));
    }

    /** Returns the plan of the employee that ends latest before the start; of several, the one added last (W1). */
    @Override
    public Optional<WorkPlan> before(EmployeeId employee, LocalDate start, Restriction restriction) {
        return visible(restriction).stream()
                .filter(plan ->
                        plan.employee().equals(employee) && plan.period().end().isBefore(start))
                .max(LATER);
    }

    @Override
    public int lastOrdinal(EmployeeId employee) {
        return data.workPlans.all().stream()
                .filter(plan -> plan.employee().equals(employee))
                .mapToInt(WorkPlan::ordinal)
                .max()
                .orElse(0);
    }

    @Override
    public List<PlanReply> replies(WorkPlanId id) {
        return data.planReplies.byKey().tailMap(new PlanReplyKey(id, 0), true).values().stream()
                .takeWhile(reply -> reply.plan().equals(id))
                .toList();
    }

    @Override
    public void insert(PlanReply reply) {
        data.planReplies.put(PlanReplyKey.of(reply), reply);
    }

    @Override
    public void deleteReplies(WorkPlanId id) {
        replies(id).forEach(reply -> data.planReplies.remove(PlanReplyKey.of(reply)));
    }

    /** The key of a reply, which keeps the replies to a work plan together. */
    record PlanReplyKey(WorkPlanId plan, int number) {

        static final Comparator<PlanReplyKey> ORDER =
                Comparator.comparing(PlanReplyKey::plan, Orders.workPlans()).thenComparingInt(PlanReplyKey::number);

        static PlanReplyKey of(PlanReply reply) {
            return new PlanReplyKey(reply.plan(), reply.number());
        }
    }
}
