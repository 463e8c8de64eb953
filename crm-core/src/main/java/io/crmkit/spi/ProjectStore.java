package io.crmkit.spi;

import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import java.util.Optional;

/** Keeps projects. */
public interface ProjectStore extends DocumentStore<ProjectId, Project> {

    /** The project that was made from an opportunity, whoever may see it. */
    Optional<ProjectId> madeFrom(OpportunityId opportunity);
}
