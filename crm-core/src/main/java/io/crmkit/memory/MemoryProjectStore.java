package io.crmkit.memory;

import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.Origin;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.spi.ProjectStore;
import java.util.Optional;

/** Keeps projects. Whether an origin is deleted is not kept, but seen when it is looked for. */
final class MemoryProjectStore extends MemoryDocumentStore<ProjectId, Project> implements ProjectStore {

    MemoryProjectStore(MemoryStores stores) {
        super(stores, stores.data().projects);
    }

    @Override
    Project asItStands(Project kept) {
        return kept.origin()
                .map(Origin::opportunity)
                .map(id -> kept.from(new Origin(id, data.opportunities.find(id).isEmpty())))
                .orElse(kept);
    }

    @Override
    public Optional<ProjectId> madeFrom(OpportunityId opportunity) {
        return data.projects.all().stream()
                .filter(project -> project.origin()
                        .filter(origin -> origin.opportunity().equals(opportunity))
                        .isPresent())
                .map(Project::id)
                .findFirst();
    }
}
