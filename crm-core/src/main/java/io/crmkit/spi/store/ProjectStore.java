package io.crmkit.spi.store;

import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.report.DrillDownPage;
import io.crmkit.report.DrillDownQuery;
import io.crmkit.report.Group;
import io.crmkit.report.ProjectCriteria;
import io.crmkit.report.ProjectSums;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.Optional;

/**
 * Stores projects.
 *
 * @since 0.1
 */
public interface ProjectStore extends DocumentStore<ProjectId, Project> {

    /**
     * Computes the groups of the project analysis, in any order, in one statement (A2).
     *
     * @param criteria the projects to count, and how to group them
     * @param restriction the projects that the actor may see
     */
    List<Group<ProjectSums>> analyse(ProjectCriteria criteria, Restriction restriction);

    /**
     * Returns the projects behind a row of the analysis, or behind its total. They are ordered by number, by code
     * point. It takes one statement.
     */
    DrillDownPage<ProjectId, ProjectSums> drillDown(
            ProjectCriteria criteria, DrillDownQuery query, Restriction restriction);

    /**
     * Returns the project that an opportunity was converted to, even if the actor may not see it; empty if there is
     * none.
     */
    Optional<ProjectId> madeFrom(OpportunityId opportunity);
}
