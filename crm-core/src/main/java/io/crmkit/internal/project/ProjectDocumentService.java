package io.crmkit.internal.project;

import io.crmkit.document.Action;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.document.DocumentTypes;
import io.crmkit.internal.document.ParentType;
import io.crmkit.internal.entity.EntityKinds;
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

/** Implements {@link Projects} for attachments (P2, P3). */
final class ProjectDocumentService {

    private final Commands commands;
    private final ParentType<ProjectId, Project> projects = DocumentTypes.PROJECTS;

    ProjectDocumentService(Commands commands) {
        this.commands = commands;
    }

    Attachment add(ProjectId project, String name, @Nullable String mediaType, AttachmentContent content) {
        return commands.change(
                Action.PROJECT_ADD_ATTACHMENT, work -> check(project, name, mediaType, content), work -> {
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
                    work.recorder().added(EntityKinds.ATTACHMENT, added, touched.revision());
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
        commands.change(Action.PROJECT_REMOVE_ATTACHMENT, work -> Checks.begin().required("project", project), work -> {
            Project touched = projects.locked(work, project);
            Attachment removed = require(work, project, number);
            work.requireAllowed();
            touched.requireModifiable();
            work.stores().projectDocuments().delete(project, number);
            work.contents().delete(List.of(removed.content()));
            work.recorder().deleted(EntityKinds.ATTACHMENT, removed, touched.revision());
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
                .orElseThrow(() -> EntityKinds.ATTACHMENT.notFound(number));
    }
}
