package io.crmkit.internal.project;

import io.crmkit.document.Action;
import io.crmkit.document.SubjectKind;
import io.crmkit.event.CrmEvent;
import io.crmkit.internal.change.Fields;
import io.crmkit.internal.change.Subjects;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.document.ProjectType;
import io.crmkit.project.Attachment;
import io.crmkit.project.AttachmentContent;
import io.crmkit.project.BlobId;
import io.crmkit.project.ContentReader;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Projects;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Carries out what {@link Projects} promises of documents (P2, P3). */
final class ProjectDocumentService {

    private final Commands commands;
    private final ProjectType projects = new ProjectType();

    ProjectDocumentService(Commands commands) {
        this.commands = commands;
    }

    Attachment add(ProjectId project, String name, @Nullable String mediaType, AttachmentContent content) {
        return commands.change(Action.PROJECT_ADD_ATTACHMENT, () -> check(project, name, mediaType, content), work -> {
            Project touched = projects.lockedForUpdate(work, project);
            touched.requireModifiable();
            BlobId blob = new BlobId(work.newId());
            Attachment added = new Attachment(
                    project,
                    work.stores().projectDocuments().lastNumber(project) + 1,
                    name,
                    Optional.ofNullable(mediaType),
                    work.contents().write(blob, content),
                    blob);
            work.stores().projectDocuments().insert(added);
            work.changes().added(Subjects.of(added), projects.subject(project), touched.revision());
            publish(work, Optional.empty(), Optional.of(added));
            return added;
        });
    }

    private static Checks check(ProjectId project, String name, @Nullable String mediaType, AttachmentContent content) {
        return Checks.begin()
                .required("project", project)
                .line("name", name)
                .optionalLine("mediaType", mediaType)
                .required("content", content);
    }

    void remove(ProjectId project, int number) {
        commands.change(Action.PROJECT_REMOVE_ATTACHMENT, () -> Checks.begin().required("project", project), work -> {
            Project touched = projects.locked(work, project);
            Attachment removed = require(work, project, number);
            work.requireAllowed();
            touched.requireModifiable();
            work.stores().projectDocuments().delete(project, number);
            work.contents().delete(List.of(removed.content()));
            work.changes()
                    .deleted(Subjects.of(removed), projects.subject(project), touched.revision(), Fields.of(removed));
            publish(work, Optional.of(removed), Optional.empty());
            return removed;
        });
    }

    List<Attachment> all(ProjectId project) {
        Checks.requireGiven("project", project);
        return commands.query(work ->
                work.stores().projectDocuments().all(projects.get(work, project).id()));
    }

    <T extends @Nullable Object> T read(ProjectId project, int number, ContentReader<T> reader) {
        Checks.begin().required("project", project).required("reader", reader).throwIfAny();
        return commands.query(work -> {
            projects.get(work, project);
            return work.contents().read(require(work, project, number), reader);
        });
    }

    private static Attachment require(UnitOfWork work, ProjectId project, int number) {
        return work.stores()
                .projectDocuments()
                .find(project, number)
                .orElseThrow(() -> Subjects.notFound(SubjectKind.PROJECT_DOCUMENT, number));
    }

    private static void publish(UnitOfWork work, Optional<Attachment> before, Optional<Attachment> after) {
        work.publish(new CrmEvent.AttachmentEvent(work.context(), before, after));
    }
}
