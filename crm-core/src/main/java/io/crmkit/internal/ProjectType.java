package io.crmkit.internal;

import io.crmkit.event.CrmEvent;
import io.crmkit.list.ListType;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.record.RecordColumns;
import io.crmkit.spi.ProjectStore;
import io.crmkit.spi.RecordStore;
import io.crmkit.user.Restriction;
import java.util.Map;
import java.util.Optional;

/** Projects, and that their records are maintenance records. */
public final class ProjectType extends ParentType<ProjectId, Project> {

    @Override
    String kind() {
        return Subjects.PROJECT;
    }

    @Override
    String recordKind() {
        return Subjects.MAINTENANCE_RECORD;
    }

    @Override
    String replyKind() {
        return Subjects.MAINTENANCE_REPLY;
    }

    @Override
    ListType recordList() {
        return RecordColumns.MAINTENANCE;
    }

    @Override
    String recordAction() {
        return "maintenance-record";
    }

    @Override
    ProjectId parse(String id) {
        return ProjectId.parse(id);
    }

    @Override
    ProjectStore store(Work work) {
        return work.stores().projects();
    }

    @Override
    RecordStore<ProjectId> records(Work work) {
        return work.stores().maintenanceRecords();
    }

    @Override
    Restriction visible(Work work) {
        return work.access().projects();
    }

    @Override
    Map<String, String> fields(Project project) {
        return Fields.of(project);
    }

    @Override
    void tell(Work work, Optional<Project> before, Optional<Project> after) {
        work.publish(new CrmEvent.ProjectEvent(work.context(), before, after));
    }
}
