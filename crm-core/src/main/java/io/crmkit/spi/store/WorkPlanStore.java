package io.crmkit.spi.store;

import io.crmkit.ledger.EmployeeId;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.user.Restriction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Keeps work plans and the replies to them. What it reads of a touched plan is the latest state, held (K2).
 *
 * @since 0.1
 */
public interface WorkPlanStore extends DocumentStore<WorkPlanId, WorkPlan> {

    /**
     * The plan of an employee, of any kind, that ends latest before a day, of several the one of the last place (W1).
     *
     * @param restriction which plans the actor may see: others are passed over
     */
    Optional<WorkPlan> before(EmployeeId employee, LocalDate start, Restriction restriction);

    /** The highest place among the plans of an employee; 0 if there is none. */
    int lastOrdinal(EmployeeId employee);

    /** The replies to a plan, in order. */
    List<PlanReply> replies(WorkPlanId id);

    void insert(PlanReply reply);

    /** Deletes all replies to a plan, in one statement. */
    void deleteReplies(WorkPlanId id);
}
