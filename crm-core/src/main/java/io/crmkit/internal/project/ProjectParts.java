package io.crmkit.internal.project;

import io.crmkit.document.DeletionPlan;
import io.crmkit.document.SubjectKind;
import io.crmkit.internal.change.Recorder;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.entity.EntityKinds;
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
                        vendors.stream()
                                .map(v -> EntityKinds.VENDOR.subject(v).id())
                                .toList()),
                DeletionPlan.Part.of(
                        SubjectKind.PROJECT_DOCUMENT,
                        documents.stream()
                                .map(d -> EntityKinds.ATTACHMENT.subject(d).id())
                                .toList()));
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
    void record(Recorder recorder) {
        vendors.forEach(v -> recorder.deletedAlong(EntityKinds.VENDOR, v, project.revision()));
        documents.forEach(d -> recorder.deletedAlong(EntityKinds.ATTACHMENT, d, project.revision()));
    }
}
