package io.crmkit.memory;

import io.crmkit.internal.entity.ProjectFields;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.Origin;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectColumns;
import io.crmkit.project.ProjectId;
import io.crmkit.report.DrillDownPage;
import io.crmkit.report.DrillDownQuery;
import io.crmkit.report.Group;
import io.crmkit.report.GroupKey;
import io.crmkit.report.ProjectCriteria;
import io.crmkit.report.ProjectSums;
import io.crmkit.spi.store.ProjectStore;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Stores projects. Whether the opportunity of a project is deleted is not stored but looked up on each read, because
 * deleting an opportunity does not change its project (O7).
 */
final class MemoryProjectStore extends MemoryDocumentStore<ProjectId, Project> implements ProjectStore {

    MemoryProjectStore(MemoryStores stores) {
        super(
                stores,
                stores.data().projects,
                new DocumentList<>(
                        ProjectColumns.LIST,
                        ProjectFields.FIELDS,
                        Project::id,
                        p -> p.state().highlight()));
    }

    @Override
    Project current(Project kept) {
        return kept.origin()
                .map(Origin::opportunity)
                .map(id -> kept.from(new Origin(id, data.opportunities.find(id).isEmpty())))
                .orElse(kept);
    }

    @Override
    public List<Group<ProjectSums>> analyse(ProjectCriteria criteria, Restriction restriction) {
        return new Groups(ledger, transaction)
                .of(counted(criteria, restriction), Groups.by(criteria.groupBy()), MemoryProjectStore::sums);
    }

    @Override
    public DrillDownPage<ProjectId, ProjectSums> drillDown(
            ProjectCriteria criteria, DrillDownQuery query, Restriction restriction) {
        return Groups.drillDown(
                counted(criteria, restriction),
                query,
                Stream::of,
                Groups.by(criteria.groupBy()).andThen(GroupKey.Entry::new),
                MemoryProjectStore::sums);
    }

    /**
     * Returns the projects that meet the criteria. The stage is the entered one (A2), because records of maintenance
     * move the present one.
     */
    private Stream<Project> counted(ProjectCriteria criteria, Restriction restriction) {
        Groups groups = new Groups(ledger, transaction);
        return visible(restriction).stream()
                .filter(groups.counted(criteria, p -> p.present().start()))
                .filter(p -> criteria.stage().stream()
                        .allMatch(p.records().tracked().entered().stage()::equals))
                .filter(p -> criteria.state().stream().allMatch(p.state()::equals));
    }

    private static ProjectSums sums(Project p) {
        return new ProjectSums(
                1,
                p.planned().cost().value(),
                p.planned().expected().value(),
                p.planned().opportunityAmount().value(),
                p.present().cost().value(),
                p.present().amount().value());
    }

    /** Returns the project that was made from the opportunity; there is at most one (P1). */
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
