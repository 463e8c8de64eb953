package io.crmkit.project;

import io.crmkit.DeletionPlan;
import io.crmkit.opportunity.Opportunity;
import java.util.Optional;

/**
 * Everything that is done with projects; they are made from opportunities by
 * {@link io.crmkit.opportunity.Opportunities#convertToProject}. Thread-safe.
 * <p>
 * A terminated project takes no change until it is reactivated, but can be deleted and copied (P3); what is refused is a
 * {@code RuleException} of code {@code rule.state}. A project that is not there, or hidden from the actor, is a
 * {@code NotFoundException}.
 */
public interface Projects {

    /** Adds a project that was no opportunity (P1). */
    Project add(AddProject command);

    /** Changes a project directly (O2, R6). A change that changes nothing succeeds and leaves no trace. */
    Project modify(ModifyProject command);

    /** Ends a project (P3). */
    Project terminate(ProjectId id);

    /** Takes a terminated project up again (P3). */
    Project reactivate(ProjectId id);

    /**
     * Makes a new opportunity of a project, in whatever state: with its subject, customer, salesperson, stage, rate,
     * planned cost and expected amount, beginning today; without records and without a link (P5).
     */
    Opportunity copyAsOpportunity(ProjectId id);

    /**
     * Deletes a project with its maintenance records, their replies and their quotes; the opportunity it was made from is approved
     * again (P4, O6).
     */
    void delete(ProjectId id);

    /** What {@link #delete} would remove and change; nothing is changed (G1). */
    DeletionPlan planDelete(ProjectId id);

    /**
     * Removes exactly what a plan says.
     *
     * @throws io.crmkit.error.StaleException if the project, one of its records or its opportunity has been changed
     *     since
     */
    void delete(DeletionPlan plan);

    // -----------------------------------------------------------------------------------------------------------------

    /** Finds a project. */
    Optional<Project> find(ProjectId id);

    /** Finds a project by its number, compared exactly. */
    Optional<Project> findByNumber(String no);

    /**
     * A project that is there.
     *
     * @throws io.crmkit.error.NotFoundException if it is not, or is hidden from the actor
     */
    Project get(ProjectId id);
}
