package io.crmkit.plan;

import io.crmkit.document.DeletionPlan;
import io.crmkit.list.Listing;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is done with work plans. Thread-safe.
 * <p>
 * A plan that is not there, or hidden from the actor, is a {@code NotFoundException}. The list has the columns of
 * {@link WorkPlanColumns} (L1 to L5).
 *
 * @since 0.1
 */
public interface WorkPlans extends Listing<WorkPlanId> {

    /**
     * Adds a plan (W1). Its previous plan is this plan of the employee's plan, of any kind, that ends latest before it
     * starts, of several the one added last; of those only that the actor may see. Empty if there is none.
     */
    WorkPlan add(AddWorkPlan command);

    /** Changes the texts of a plan (W2). A change that changes nothing succeeds and leaves no trace. */
    WorkPlan modify(ModifyWorkPlan command);

    /** Deletes a plan with the replies to it (W2). What other plans have copied of it stays. */
    void delete(WorkPlanId id);

    /** What {@link #delete} would remove; nothing is changed (G1). */
    DeletionPlan planDelete(WorkPlanId id);

    /**
     * Removes exactly what a plan of deletion says.
     *
     * @throws io.crmkit.error.StaleException if the work plan has been changed or replied to since
     */
    void delete(DeletionPlan plan);

    /**
     * Appends a reply in the actor's name (W3).
     *
     * @param text a free text that shows something
     */
    PlanReply reply(WorkPlanId id, String text);

    // -----------------------------------------------------------------------------------------------------------------
    /** Finds a plan. */
    Optional<WorkPlan> find(WorkPlanId id);

    /** Finds a plan by its number, compared exactly. */
    Optional<WorkPlan> findByNumber(String number);

    /** A plan that is there. */
    WorkPlan get(WorkPlanId id);

    /** The replies to a plan, in order. */
    List<PlanReply> replies(WorkPlanId id);
}
