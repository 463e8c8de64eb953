package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.error.ValidationException;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.entity.ProjectFields;
import io.crmkit.internal.limit.Texts;
import io.crmkit.ledger.CustomerId;
import io.crmkit.project.Attachment;
import io.crmkit.project.AttachmentContent;
import io.crmkit.project.BlobId;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Vendor;
import io.crmkit.text.Localized;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Imports and exports the vendors and documents of projects (P2). An import collects those of some projects and writes them
 * after the projects; it copies the contents without keeping them in memory.
 */
final class ProjectPartFiles {

    static final FileTable<Vendor> VENDORS = FileTable.of(ExchangeFile.PROJECT_VENDORS, ProjectFields.VENDOR)
            .document("project", true, vendor -> Optional.of(vendor.project()))
            .required("partner")
            .optional("role")
            .build();

    static final FileTable<DocumentRow> DOCUMENTS = FileTable.of(
                    ExchangeFile.PROJECT_DOCUMENTS, ProjectFields.ATTACHMENT.<DocumentRow>of(DocumentRow::document))
            .document("project", true, row -> Optional.of(row.document().project()))
            .required("n", CellType.SEQUENCE, row -> row.document().number())
            .required("name")
            .optional("media_type")
            .required("file", CellType.RAW, DocumentRow::file)
            .build();

    private static final Localized CONTENT = Localized.ofKey("exchange.content");

    private final UnitOfWork work;
    private final ImportFolder folder;
    private final List<Vendor> vendors = new ArrayList<>();
    private final List<DocumentDraft> documents = new ArrayList<>();
    private final Set<List<Object>> keys = new HashSet<>();

    ProjectPartFiles(UnitOfWork work, ImportFolder folder) {
        this.work = work;
        this.folder = folder;
    }

    /**
     * A row of the file of documents.
     *
     * @param file the name of the file with the content
     */
    record DocumentRow(Attachment document, String file) {}

    /** A document whose content has not been read yet. */
    private record DocumentDraft(CsvRow row, ProjectId project, AttachmentContent content) {}

    // -----------------------------------------------------------------------------------------------------------------

    /** Exports the vendors and documents of some projects. */
    static void export(LedgerExport export, List<Project> projects) {
        List<ProjectId> ids = projects.stream().map(Project::id).toList();
        Map<ProjectId, List<Vendor>> vendors =
                export.snapshot().vendors(ids).stream().collect(Collectors.groupingBy(Vendor::project));
        Map<ProjectId, List<Attachment>> documents =
                export.snapshot().documents(ids).stream().collect(Collectors.groupingBy(Attachment::project));
        for (ProjectId id : ids) {
            vendors.getOrDefault(id, List.of()).stream()
                    .sorted(Comparator.comparing(vendor -> export.names().code(vendor.partner()), Texts::compare))
                    .forEach(vendor -> export.write(VENDORS, vendor));
            documents.getOrDefault(id, List.of()).stream()
                    .sorted(Comparator.comparingInt(Attachment::number))
                    .forEach(document -> export(export, document));
        }
    }

    /** The content is named after the position of the row, because the name of a document may be no name of a file. */
    private static void export(LedgerExport export, Attachment document) {
        String file = String.valueOf(export.rows(DOCUMENTS) + 1);
        export.write(DOCUMENTS, new DocumentRow(document, file));
        export.work().contents().read(document, content -> {
            export.target().content(file, content);
            return file;
        });
    }

    /** @param project null if the folder has no such project, which is reported */
    void readVendor(@Nullable ParentDraft<ProjectId, Project> project, CsvRow row) {
        RecordFile.MAINTENANCE.requireParent(project, row, "project");
        CustomerId partner = row.get("partner", CustomerId.class);
        row.readAll();
        if (project != null && partner != null) {
            if (!keys.add(List.of(project.id(), partner))) {
                row.bad("partner", ErrorCode.DUPLICATE_KEY, String.valueOf(row.raw("partner")));
            } else if (row.isValid()) {
                vendors.add(new Vendor(project.id(), partner, row.find("role", String.class)));
            }
        }
    }

    /** @param project null if the folder has no such project, which is reported */
    void readDocument(@Nullable ParentDraft<ProjectId, Project> project, CsvRow row) {
        RecordFile.MAINTENANCE.requireParent(project, row, "project");
        Integer number = row.get("n", Integer.class);
        row.readAll();
        String file = row.get("file", String.class);
        Optional<AttachmentContent> content = file == null ? Optional.empty() : folder.content(file);
        if (file != null && content.isEmpty()) {
            row.bad("file", ErrorCode.UNKNOWN_REFERENCE, CONTENT);
        }
        if (project != null && number != null) {
            if (!keys.add(List.of(project.id(), number))) {
                row.bad("n", ErrorCode.DUPLICATE_KEY, number);
            } else if (row.isValid()) {
                documents.add(new DocumentDraft(row, project.id(), content.orElseThrow()));
            }
        }
    }

    /** Writes what has been collected, after the projects. */
    void write(BatchOutput output) {
        output.write(vendors, work.stores().bulk()::vendors);
        output.write(documents, this::write);
        vendors.clear();
        documents.clear();
        keys.clear();
    }

    private void write(List<DocumentDraft> drafts) {
        List<Attachment> written = new ArrayList<>();
        for (DocumentDraft draft : drafts) {
            CsvRow row = draft.row();
            BlobId blob = new BlobId(work.newId());
            try {
                long size = work.contents().write(blob, draft.content());
                written.add(new Attachment(
                        draft.project(),
                        row.need("n", Integer.class),
                        row.need("name", String.class),
                        row.find("media_type", String.class),
                        size,
                        blob));
            } catch (ValidationException tooLarge) {
                row.bad("file", tooLarge.violations());
            } catch (RuleException unreadable) {
                row.bad("file", unreadable.code(), unreadable.arguments().toArray());
            }
        }
        work.stores().bulk().documents(written);
    }
}
