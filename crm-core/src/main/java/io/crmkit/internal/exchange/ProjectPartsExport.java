package io.crmkit.internal.exchange;

import io.crmkit.exchange.ExportTarget;
import io.crmkit.internal.content.Contents;
import io.crmkit.project.Attachment;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Vendor;
import io.crmkit.spi.store.SnapshotReader;
import io.crmkit.value.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the vendors and documents of projects. */
final class ProjectPartsExport {

    private final SnapshotReader snapshot;
    private final EntryExport entries;
    private final Contents contents;
    private final ExportTarget.Writing target;
    private final ExportFile vendorFile;
    private final ExportFile documentFile;

    ProjectPartsExport(
            SnapshotReader snapshot,
            EntryExport entries,
            Contents contents,
            ExportTarget.Writing target,
            ExportFile vendorFile,
            ExportFile documentFile) {
        this.snapshot = snapshot;
        this.entries = entries;
        this.contents = contents;
        this.target = target;
        this.vendorFile = vendorFile;
        this.documentFile = documentFile;
    }

    /** Those of some projects. */
    void write(List<Project> projects) {
        List<ProjectId> ids = projects.stream().map(Project::id).toList();
        Map<ProjectId, List<Vendor>> vendors =
                snapshot.vendors(ids).stream().collect(Collectors.groupingBy(Vendor::project));
        Map<ProjectId, List<Attachment>> documents =
                snapshot.documents(ids).stream().collect(Collectors.groupingBy(Attachment::project));
        for (Project project : projects) {
            vendors.getOrDefault(project.id(), List.of()).stream()
                    .sorted(Comparator.comparing(vendor -> entries.code(vendor.partner()), Texts::compare))
                    .forEach(vendor -> write(project, vendor));
            documents.getOrDefault(project.id(), List.of()).stream()
                    .sorted(Comparator.comparingInt(Attachment::number))
                    .forEach(document -> write(project, document));
        }
    }

    private void write(Project project, Vendor vendor) {
        vendorFile
                .set("project", project.number())
                .set("partner", entries.code(vendor.partner()))
                .set("role", vendor.role())
                .end();
    }

    /** Its content goes by the place of the row: the name of a document is no name for a file. */
    private void write(Project project, Attachment document) {
        String file = String.valueOf(documentFile.rows() + 1);
        documentFile
                .set("project", project.number())
                .set("n", document.number())
                .set("name", document.name())
                .set("media_type", document.mediaType())
                .set("file", file)
                .end();
        contents.read(document, content -> {
            target.content(file, content);
            return file;
        });
    }
}
