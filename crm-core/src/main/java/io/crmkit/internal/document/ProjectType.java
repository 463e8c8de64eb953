package io.crmkit.internal.document;

import io.crmkit.event.CrmEvent;
import io.crmkit.internal.change.Fields;
import io.crmkit.internal.change.Subjects;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.list.ListType;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.record.RecordColumns;
import io.crmkit.spi.store.ProjectStore;
import io.crmkit.spi.store.RecordStore;
import io.crmkit.user.Restriction;
import java.util.Map;
import java.util.Optional;

/** Projects, and that their records are maintenance records. */
public final class ProjectType extends ParentType<ProjectId, Project> {

    @Override
    public String kind() {
        return Subjects.PROJECT;
    }

    @Override
    public String recordKind() {
        return Subjects.MAINTENANCE_RECORD;
    }

    @Override
    public String replyKind() {
        return Subjects.MAINTENANCE_REPLY;
    }

    @Override
    public ListType recordList() {
        return RecordColumns.MAINTENANCE;
    }

    @Override
    public String recordAction() {
        return "maintenance-record";
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
    public Restriction visible(UnitOfWork work) {
        return work.access().projects();
    }

    @Override
    Map<String, String> fields(Project project) {
        return Fields.of(project);
    }

    @Override
    void tell(UnitOfWork work, Optional<Project> before, Optional<Project> after) {
        work.publish(new CrmEvent.ProjectEvent(work.context(), before, after));
    }
}
