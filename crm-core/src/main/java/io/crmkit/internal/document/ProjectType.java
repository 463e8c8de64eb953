package io.crmkit.internal.document;

import io.crmkit.document.DocumentKind;
import io.crmkit.event.CrmEvent;
import io.crmkit.internal.change.Fields;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.list.ListType;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.record.RecordColumns;
import io.crmkit.record.RecordKind;
import io.crmkit.spi.store.ProjectStore;
import io.crmkit.spi.store.RecordStore;
import java.util.Map;
import java.util.Optional;

/** Projects, and that their records are maintenance records. */
public final class ProjectType extends ParentType<ProjectId, Project> {

    @Override
    public DocumentKind kind() {
        return DocumentKind.PROJECT;
    }

    @Override
    public ListType recordList() {
        return RecordColumns.MAINTENANCE;
    }

    @Override
    public RecordKind recordKind() {
        return RecordKind.MAINTENANCE;
    }

    @Override
    public ProjectId parse(String id) {
        return ProjectId.parse(id);
    }

    @Override
    public ProjectStore store(UnitOfWork work) {
        return work.stores().projects();
    }

    @Override
    public RecordStore<ProjectId> records(UnitOfWork work) {
        return work.stores().maintenanceRecords();
    }

    @Override
    Map<String, String> fields(Project project) {
        return Fields.of(project);
    }

    @Override
    void tell(UnitOfWork work, Optional<Project> before, Optional<Project> after) {
        work.changes().snapshot(after.or(() -> before).orElseThrow(), after.isEmpty());
        work.publish(new CrmEvent.ProjectEvent(work.context(), before, after));
    }
}
