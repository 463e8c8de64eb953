package io.crmkit.internal.exchange;

import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.Origin;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.record.ParentId;
import io.crmkit.record.TrackedRecord;
import io.crmkit.spi.store.SnapshotReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes projects with their vendors and documents, their maintenance records and the replies to these. */
final class ProjectExport extends ParentExport<ProjectId, Project> {

    private final SnapshotReader snapshot;
    private final ProjectPartsExport parts;

    ProjectExport(SnapshotReader snapshot, EntryExport entries, RecordExport records, ProjectPartsExport parts) {
        super(snapshot, entries, records);
        this.snapshot = snapshot;
        this.parts = parts;
    }

    @Override
    List<Project> page(Optional<String> afterNo, int size) {
        return snapshot.projects(afterNo, size);
    }

    @Override
    List<TrackedRecord<ProjectId>> recordsOf(List<ProjectId> parents) {
        return snapshot.maintenanceRecords(parents);
    }

    @Override
    void write(ExportFile file, List<Project> projects) {
        List<OpportunityId> origins = projects.stream()
                .flatMap(project -> project.origin().stream())
                .filter(origin -> !origin.deleted())
                .map(Origin::opportunity)
                .toList();
        parts.write(projects);
        Map<ParentId, String> numbers = snapshot.numbers(origins);
        for (Project project : projects) {
            common(file, project)
                    .set(
                            "origin",
                            project.origin()
                                    .map(origin -> numbers.getOrDefault(origin.opportunity(), ProjectImport.DELETED)))
                    .set("cost", project.planned().cost())
                    .set("expected", project.planned().expected())
                    .set("opportunity_amount", project.planned().opportunityAmount())
                    .set("state", project.state())
                    .end();
        }
    }
}
