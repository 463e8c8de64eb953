package io.crmkit.spi.store;

import io.crmkit.project.Attachment;
import io.crmkit.project.ProjectId;
import java.util.List;
import java.util.Optional;

/**
 * Stores the attachments of projects, without their contents. The caller touches the project first. All reads return
 * the latest state and lock it (K2).
 *
 * @since 0.1
 */
public interface AttachmentStore {

    /** Finds an attachment; empty if the project has none with this number. */
    Optional<Attachment> find(ProjectId project, int number);

    /** Returns the attachments of a project, ordered by number. */
    List<Attachment> all(ProjectId project);

    /** Returns the highest attachment number of a project; 0 if the project has no attachment. */
    int lastNumber(ProjectId project);

    /** Inserts an attachment, whose number must be free. */
    void insert(Attachment document);

    /** Deletes an attachment, which must exist. Its content is not deleted. */
    void delete(ProjectId project, int number);

    /** Deletes all attachments of a project in one statement. Their contents are not deleted. */
    void deleteAll(ProjectId project);
}
