package io.crmkit.plan;

import io.crmkit.document.DeletionPlan;
import io.crmkit.list.Listing;
import java.util.List;
import java.util.Optional;

/**
 * Operations on work plans. Thread-safe.
 * <p>
 * A plan that does not exist and one that the access policy hides from the actor look the same: both fail with a
 * {@link io.crmkit.error.NotFoundException} (U3). An action that the policy forbids fails with an
 * {@link io.crmkit.error.AccessDeniedException}. The list has the columns of {@link WorkPlanColumns} (L1 to L5).
 *
 * @since 0.1
 */
public interface WorkPlans extends Listing<WorkPlanId> {

    /**
     * Adds a work plan and returns it (W1). Its previous plan is the text of the employee's plan of any kind that ends
     * latest before the new one starts; of several, that of the plan added last. Only plans that the actor may see
     * count. If there is none, the previous plan is empty.
     *
     * @throws io.crmkit.error.ValidationException if values are missing, malformed or name something unknown; it lists
     *     all violations
     * @throws io.crmkit.error.RuleException with {@code rule.number-taken} if another work plan has the number (N1)
     */
    WorkPlan add(AddWorkPlan command);

    /**
     * Changes the texts of a work plan and returns the result (W2). A command that changes no value succeeds without a
     * new revision, history entry or event.
     *
     * @throws io.crmkit.error.ValidationException if a text is malformed
     * @throws io.crmkit.error.StaleException if the revision is no longer the current one
     */
    WorkPlan modify(ModifyWorkPlan command);

    /** Deletes a work plan with its replies (W2). Later plans keep the text that they copied from it. */
    void delete(WorkPlanId id);

    /** Returns what {@link #delete(WorkPlanId)} would remove, without changing anything (G1). */
    DeletionPlan planDelete(WorkPlanId id);

    /**
     * Deletes exactly what the deletion plan lists (G1).
     *
     * @throws io.crmkit.error.StaleException if the work plan has been changed or replied to since the deletion plan
     *     was made
     */
    void delete(DeletionPlan plan);

    /**
     * Adds a reply in the name of the actor (W3).
     *
     * @param text a free text of 1 to 20,000 characters that is not blank
     * @throws io.crmkit.error.ValidationException if the text is blank or malformed
     */
    PlanReply reply(WorkPlanId id, String text);

    // -----------------------------------------------------------------------------------------------------------------
    /** Returns the work plan; empty if it does not exist or is hidden from the actor. */
    Optional<WorkPlan> find(WorkPlanId id);

    /**
     * Returns the work plan with this number, compared exactly; empty if there is none or it is hidden from the actor.
     */
    Optional<WorkPlan> findByNumber(String number);

    /**
     * Returns the work plan.
     *
     * @throws io.crmkit.error.NotFoundException if it does not exist or is hidden from the actor
     */
    WorkPlan get(WorkPlanId id);

    /** Returns the replies to a work plan, oldest first. */
    List<PlanReply> replies(WorkPlanId id);
}
