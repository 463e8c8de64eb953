package io.crmkit.internal.exchange;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.DocumentKind;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.entity.EntityKinds;
import io.crmkit.internal.entity.ServiceFields;
import io.crmkit.internal.limit.Texts;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.ProductId;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.service.ServiceId;
import io.crmkit.service.ServiceRecord;
import io.crmkit.user.Restriction;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Imports and exports services. */
final class ServiceFile implements LedgerImport.DocumentFile {

    static final FileTable<ServiceRecord> TABLE = FileTable.of(ExchangeFile.SERVICES, ServiceFields.FIELDS)
            .field("no", "number", true)
            .required("customer", "employee", "subject")
            .optional("content", "solution")
            .required("started_at")
            .optional("minutes", "satisfaction", "service_type", "contact_type", "importance", "progress", "completed")
            .document("project", false, ServiceRecord::project)
            .optional("product")
            .build();

    private static final int PAGE = 500;

    private final UnitOfWork work;
    private final ImportFolder folder;
    private final DocumentKeys projects;
    private final ReferenceLocks locks;
    private final ParentFile<Optional<ServiceRecord>> file;
    private final Map<String, Optional<ProjectId>> projectsOfLedger = new HashMap<>();

    /** @param projects learns which projects the services name, and knows later which of them are in the folder */
    ServiceFile(UnitOfWork work, ImportFolder folder, DocumentKeys projects, ReferenceLocks locks) {
        this.work = work;
        this.folder = folder;
        this.projects = projects;
        this.locks = locks;
        file = new ParentFile<>(folder, TABLE, work.stores().services()::numbers);
    }

    static void export(LedgerExport export) {
        export.forEachPage(PAGE, export.snapshot()::services, page -> {
            List<ProjectId> named = page.stream()
                    .flatMap(service -> service.project().stream())
                    .distinct()
                    .toList();
            export.names().addNumbers(export.snapshot().numbers(named));
            page.forEach(service -> export.write(TABLE, service));
        });
    }

    @Override
    public void survey() {
        file.survey();
        folder.each(TABLE, row -> {
            if (row.has("project")) {
                projects.add(row.raw("project"));
            }
        });
    }

    @Override
    public void run(BatchOutput output) {
        file.read(this::read, found -> {
            List<ServiceRecord> services =
                    found.stream().flatMap(Optional::stream).toList();
            output.write(services, work.stores().bulk()::services);
            output.writeCreated(services, EntityKinds.SERVICE::subject);
        });
    }

    /** The service of a row; empty if an error has been found in it. */
    private Optional<ServiceRecord> read(CsvRow row) {
        row.readAll();
        Optional<ProjectId> project = row.find("project", String.class).flatMap(number -> project(row, number));
        return !row.isValid()
                ? Optional.empty()
                : Optional.of(new ServiceRecord(
                        new ServiceId(work.newId()),
                        1,
                        row.need("no", String.class),
                        row.need("customer", CustomerId.class),
                        row.need("employee", EmployeeId.class),
                        row.need("subject", String.class),
                        row.find("content", String.class),
                        row.find("solution", String.class),
                        row.need("started_at", LocalDateTime.class),
                        row.find("minutes", Integer.class),
                        row.find("satisfaction", DictionaryValueId.class),
                        row.find("service_type", DictionaryValueId.class),
                        row.find("contact_type", DictionaryValueId.class),
                        row.find("importance", DictionaryValueId.class),
                        row.flag("progress"),
                        row.flag("completed"),
                        project,
                        row.find("product", ProductId.class)));
    }

    /** The project that a row names, in the folder or in the ledger, where it stays locked until the import ends (K2). */
    private Optional<ProjectId> project(CsvRow row, String number) {
        Optional<ProjectId> project = projects.id(number).map(ProjectId::new);
        if (project.isEmpty() && Texts.checkNumber(number).isEmpty()) {
            project = projectsOfLedger.computeIfAbsent(
                    number,
                    named -> work.stores()
                            .projects()
                            .findByNumber(named, Restriction.all())
                            .map(Project::id)
                            .filter(locks::project));
        }
        if (project.isEmpty()) {
            row.unknown("project", ExchangeFile.PROJECTS, DocumentKind.PROJECT);
        }
        return project;
    }
}
