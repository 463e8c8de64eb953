package io.crmkit.memory;

import io.crmkit.memory.LedgerData.DocumentKey;
import io.crmkit.project.Attachment;
import io.crmkit.project.ProjectId;
import io.crmkit.spi.store.AttachmentStore;
import java.util.List;
import java.util.Optional;

/**
 * Stores the attachments of projects, without their content (P2).
 *
 * @param data the data of the ledger
 */
record MemoryProjectDocumentStore(LedgerData data) implements AttachmentStore {

    @Override
    public Optional<Attachment> find(ProjectId project, int number) {
        return data.projectDocuments.find(new DocumentKey(project, number));
    }

    @Override
    public List<Attachment> all(ProjectId project) {
        return data.projectDocuments.byKey().tailMap(new DocumentKey(project, 0), true).values().stream()
                .takeWhile(document -> document.project().equals(project))
                .toList();
    }

    @Override
    public int lastNumber(ProjectId project) {
        return all(project).stream().mapToInt(Attachment::number).max().orElse(0);
    }

    @Override
    public void insert(Attachment document) {
        data.projectDocuments.put(new DocumentKey(document.project(), document.number()), document);
    }

    @Override
    public void delete(ProjectId project, int number) {
        data.projectDocuments.remove(new DocumentKey(project, number));
    }

    @Override
    public void deleteAll(ProjectId project) {
        all(project).forEach(document -> delete(project, document.number()));
    }
}
