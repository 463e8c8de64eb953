package io.crmkit.internal.project;

import io.crmkit.document.DeletionPlan;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.internal.change.Changes;
import io.crmkit.internal.change.Fields;
import io.crmkit.internal.change.Subjects;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.project.Attachment;
import io.crmkit.project.Project;
import io.crmkit.project.Vendor;
import java.util.List;

/** What goes with a project besides its records when it is deleted: its vendors, and its documents with contents (P4). */
record ProjectParts(Project project, List<Vendor> vendors, List<Attachment> documents) {

    static ProjectParts read(UnitOfWork work, Project project) {
        return new ProjectParts(
                project,
                work.stores().vendors().all(project.id()),
                work.stores().projectDocuments().all(project.id()));
    }

    List<DeletionPlan.Part> removed() {
        return List.of(
                DeletionPlan.Part.of(
                        SubjectKind.PROJECT_VENDOR,
                        vendors.stream().map(v -> Subjects.of(v).id()).toList()),
                DeletionPlan.Part.of(
                        SubjectKind.PROJECT_DOCUMENT,
                        documents.stream().map(d -> Subjects.of(d).id()).toList()));
    }

    /** Removes them from the store, before the project. */
    void remove(UnitOfWork work) {
        if (!vendors.isEmpty()) {
            work.stores().vendors().deleteAll(project.id());
        }
        if (!documents.isEmpty()) {
            work.stores().projectDocuments().deleteAll(project.id());
            work.contents().delete(documents.stream().map(Attachment::content).toList());
        }
    }

    /** Tells the history of it, after the project. */
    void record(Changes changes) {
        Subject root = Subjects.of(project.id());
        vendors.forEach(v -> changes.deleted(Subjects.of(v), root, project.revision(), Fields.of(v)));
        documents.forEach(d -> changes.deleted(Subjects.of(d), root, project.revision(), Fields.of(d)));
    }
}
