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
 * Keeps projects.
 *
 * @since 0.1
 */
public interface ProjectStore extends DocumentStore<ProjectId, Project> {

    /** The groups of the analysis in any order (A2), in one statement. */
    List<Group<ProjectSums>> analyse(ProjectCriteria criteria, Restriction restriction);

    /** The documents behind a row of the analysis, or its total, by number, by code point, in one statement. */
    DrillDownPage<ProjectId, ProjectSums> drillDown(
            ProjectCriteria criteria, DrillDownQuery query, Restriction restriction);

    /** The project that was made from an opportunity, whoever may see it. */
    Optional<ProjectId> madeFrom(OpportunityId opportunity);
}
