package io.crmkit.spi.store;

import io.crmkit.project.Attachment;
import io.crmkit.project.ProjectId;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the documents of projects, which are touched, without their contents. What it reads is the latest state, held
 * (K2).
 *
 * @since 0.1
 */
public interface AttachmentStore {

    Optional<Attachment> find(ProjectId project, int number);

    /** The documents of a project, by number. */
    List<Attachment> all(ProjectId project);

    /** The highest number of a document of a project, 0 if it has none. */
    int lastNumber(ProjectId project);

    void insert(Attachment document);

    void delete(ProjectId project, int number);

    /** Deletes all documents of a project, in one statement. */
    void deleteAll(ProjectId project);
}
