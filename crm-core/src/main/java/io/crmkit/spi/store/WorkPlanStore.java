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
 * Stores work plans and the replies to them. All reads of a touched plan return the latest state and lock it (K2).
 *
 * @since 0.1
 */
public interface WorkPlanStore extends DocumentStore<WorkPlanId, WorkPlan> {

    /**
     * Returns the plan of an employee, of any kind, that ended most recently before a day. If several ended on that
     * date, it returns the one with the highest ordinal (W1).
     *
     * @param employee the employee
     * @param start the day
     * @param restriction the plans that the actor may see; hidden ones are skipped
     * @return the plan; empty if there is none
     */
    Optional<WorkPlan> before(EmployeeId employee, LocalDate start, Restriction restriction);

    /** Returns the highest ordinal among the plans of an employee; 0 if there is none. */
    int lastOrdinal(EmployeeId employee);

    /** Returns the replies to a plan in the order in which they were given. */
    List<PlanReply> replies(WorkPlanId id);

    /** Inserts a reply to a plan, which has been touched. */
    void insert(PlanReply reply);

    /** Deletes all replies to a plan in one statement. */
    void deleteReplies(WorkPlanId id);
}
