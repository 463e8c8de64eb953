package io.crmkit.internal.exchange;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.error.ValidationException;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.ledger.CustomerId;
import io.crmkit.project.Attachment;
import io.crmkit.project.AttachmentContent;
import io.crmkit.project.BlobId;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Vendor;
import io.crmkit.text.Localized;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Vendors and documents of projects (P2): those of the projects that are read are collected, and written when these
 * are. Of the contents none is in memory.
 */
final class ProjectPartsImport {

    private static final Localized CONTENT = Localized.of("file below documents/", "文件（documents/ 下）");

    private final UnitOfWork work;
    private final ImportFolder folder;
    private final MasterDataImports masters;
    private final List<Vendor> vendors = new ArrayList<>();
    private final List<DocumentDraft> documents = new ArrayList<>();
    private final Set<List<Object>> keys = new HashSet<>();

    ProjectPartsImport(UnitOfWork work, ImportFolder folder, MasterDataImports masters) {
        this.work = work;
        this.folder = folder;
        this.masters = masters;
    }

    /** @param project null if there is none of the number, which is said */
    void vendor(@Nullable ParentDraft<ProjectId, Project> project, CsvRow cells) {
        requireProject(project, cells);
        CustomerId partner =
                (CustomerId) cells.required("partner", c -> masters.customers().findLeaf(cells, c));
        String role = cells.line("role");
        if (project != null && partner != null) {
            if (!keys.add(List.of(project.id(), partner))) {
                cells.bad("partner", ErrorCode.DUPLICATE_KEY, String.valueOf(cells.raw("partner")));
            } else if (cells.isValid()) {
                vendors.add(new Vendor(project.id(), partner, Optional.ofNullable(role)));
            }
        }
    }

    /** @param project null if there is none of the number, which is said */
    void document(@Nullable ParentDraft<ProjectId, Project> project, CsvRow cells) {
        requireProject(project, cells);
        Integer number = cells.required("n", c -> cells.counted(c, CsvRow.MAX_COUNT - 1));
        String name = cells.required("name", cells::line);
        String mediaType = cells.line("media_type");
        String file = cells.required("file", cells::raw);
        Optional<AttachmentContent> content = file == null ? Optional.empty() : folder.content(file);
        if (file != null && content.isEmpty()) {
            cells.bad("file", ErrorCode.UNKNOWN_REFERENCE, CONTENT);
        }
        if (project != null && number != null) {
            if (!keys.add(List.of(project.id(), number))) {
                cells.bad("n", ErrorCode.DUPLICATE_KEY, number);
            } else if (cells.isValid()) {
                documents.add(new DocumentDraft(
                        cells, project.id(), number, CsvRow.present(name), mediaType, content.orElseThrow()));
            }
        }
    }

    private static void requireProject(@Nullable ParentDraft<ProjectId, Project> project, CsvRow cells) {
        if (!cells.has("project")) {
            cells.bad("project", ErrorCode.REQUIRED);
        } else if (project == null) {
            cells.unknown("project", RecordKind.MAINTENANCE.parents(), RecordKind.MAINTENANCE.parent());
        }
    }

    /** Writes what has been collected; the projects are there. */
    void write(BatchOutput outlet) {
        outlet.write(vendors, work.stores().bulk()::vendors);
        outlet.write(documents, this::write);
        vendors.clear();
        documents.clear();
        keys.clear();
    }

    private void write(List<DocumentDraft> some) {
        List<Attachment> written = new ArrayList<>();
        for (DocumentDraft draft : some) {
            BlobId blob = new BlobId(work.newId());
            try {
                long size = work.contents().write(blob, draft.content());
                written.add(new Attachment(
                        draft.project(),
                        draft.number(),
                        draft.name(),
                        Optional.ofNullable(draft.mediaType()),
                        size,
                        blob));
            } catch (ValidationException tooLarge) {
                tooLarge.violations()
                        .forEach(v -> draft.cells()
                                .bad("file", v.code(), v.arguments().toArray()));
            } catch (RuleException unreadable) {
                draft.cells()
                        .bad("file", unreadable.code(), unreadable.arguments().toArray());
            }
        }
        work.stores().bulk().documents(written);
    }

    /** A document whose content has not been read yet. */
    private record DocumentDraft(
            CsvRow cells,
            ProjectId project,
            int number,
            String name,
            @Nullable String mediaType,
            AttachmentContent content) {}
}
