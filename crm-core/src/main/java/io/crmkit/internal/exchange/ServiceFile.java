package io.crmkit.internal.exchange;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.DocumentKind;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.entity.EntityKinds;
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
import java.util.function.Function;

/** Imports and exports services. */
final class ServiceFile {

    private static final Column<ServiceRecord, String> NUMBER =
            Column.required("no", CellType.NUMBER, ServiceRecord::number);
    private static final Column<ServiceRecord, CustomerId> CUSTOMER =
            Column.required("customer", CellType.CUSTOMER, ServiceRecord::customer);
    private static final Column<ServiceRecord, EmployeeId> EMPLOYEE =
            Column.required("employee", CellType.EMPLOYEE, ServiceRecord::employee);
    private static final Column<ServiceRecord, String> SUBJECT =
            Column.required("subject", CellType.LINE, ServiceRecord::subject);
    private static final Column<ServiceRecord, String> CONTENT =
            Column.optional("content", CellType.MEMO, ServiceRecord::content);
    private static final Column<ServiceRecord, String> SOLUTION =
            Column.optional("solution", CellType.MEMO, ServiceRecord::solution);
    private static final Column<ServiceRecord, LocalDateTime> STARTED_AT =
            Column.required("started_at", CellType.TIME, ServiceRecord::startedAt);
    private static final Column<ServiceRecord, Integer> MINUTES =
            Column.optional("minutes", CellType.MINUTES, ServiceRecord::minutes);
    private static final Column<ServiceRecord, DictionaryValueId> SATISFACTION =
            value(Dictionary.SATISFACTION, ServiceRecord::satisfaction);
    private static final Column<ServiceRecord, DictionaryValueId> SERVICE_TYPE =
            value(Dictionary.SERVICE_TYPE, ServiceRecord::serviceType);
    private static final Column<ServiceRecord, DictionaryValueId> CONTACT_TYPE =
            value(Dictionary.CONTACT_TYPE, ServiceRecord::contactType);
    private static final Column<ServiceRecord, DictionaryValueId> IMPORTANCE =
            value(Dictionary.IMPORTANCE, ServiceRecord::importance);
    private static final Column<ServiceRecord, Boolean> PROGRESS =
            Column.nullable("progress", CellType.FLAG, ServiceRecord::progressMade);
    private static final Column<ServiceRecord, Boolean> COMPLETED =
            Column.nullable("completed", CellType.FLAG, ServiceRecord::completed);
    private static final Column<ServiceRecord, String> PROJECT = new Column<>(
            "project",
            false,
            CellType.RAW.reader(),
            (service, names) -> service.project().map(names::number).orElse(null));
    private static final Column<ServiceRecord, ProductId> PRODUCT =
            Column.optional("product", CellType.PRODUCT, ServiceRecord::product);

    static final FileTable<ServiceRecord> TABLE = FileTable.of(
            ExchangeFile.SERVICES,
            NUMBER,
            CUSTOMER,
            EMPLOYEE,
            SUBJECT,
            CONTENT,
            SOLUTION,
            STARTED_AT,
            MINUTES,
            SATISFACTION,
            SERVICE_TYPE,
            CONTACT_TYPE,
            IMPORTANCE,
            PROGRESS,
            COMPLETED,
            PROJECT,
            PRODUCT);

    private static final int PAGE = 500;

    private final UnitOfWork work;
    private final ImportFolder folder;
    private final KeyReferences projects;
    private final ReferenceLocks locks;
    private final ParentFile<Optional<ServiceRecord>> file;
    private final Map<String, Optional<ProjectId>> projectsOfLedger = new HashMap<>();

    /** @param projects learns which projects the services name, and knows later which of them are in the folder */
    ServiceFile(UnitOfWork work, ImportFolder folder, KeyReferences projects, ReferenceLocks locks) {
        this.work = work;
        this.folder = folder;
        this.projects = projects;
        this.locks = locks;
        file = new ParentFile<>(folder, TABLE, NUMBER);
    }

    /** The column of a dictionary, which has the name of the dictionary. */
    private static Column<ServiceRecord, DictionaryValueId> value(
            Dictionary dictionary, Function<ServiceRecord, Optional<DictionaryValueId>> value) {
        return Column.optional(dictionary.word(), CellType.value(dictionary), value);
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

    void survey() {
        file.survey();
        work.stores().services().numbers(file::taken);
        folder.each(TABLE, row -> {
            if (row.has(PROJECT)) {
                projects.add(row.raw(PROJECT));
            }
        });
    }

    void run(BatchOutput output) {
        file.read(this::read, found -> {
            List<ServiceRecord> services =
                    found.stream().flatMap(Optional::stream).toList();
            output.write(services, work.stores().bulk()::services);
            output.writeCreated(services, EntityKinds.SERVICE::subject);
        });
    }

    /** The service of a row; empty if an error has been found in it. */
    private Optional<ServiceRecord> read(CsvRow row) {
        String number = row.read(NUMBER);
        CustomerId customer = row.read(CUSTOMER);
        EmployeeId employee = row.read(EMPLOYEE);
        String subject = row.read(SUBJECT);
        Optional<String> content = row.find(CONTENT);
        Optional<String> solution = row.find(SOLUTION);
        LocalDateTime startedAt = row.read(STARTED_AT);
        Optional<Integer> minutes = row.find(MINUTES);
        Optional<DictionaryValueId> satisfaction = row.find(SATISFACTION);
        Optional<DictionaryValueId> serviceType = row.find(SERVICE_TYPE);
        Optional<DictionaryValueId> contactType = row.find(CONTACT_TYPE);
        Optional<DictionaryValueId> importance = row.find(IMPORTANCE);
        boolean progress = row.read(PROGRESS, false);
        boolean completed = row.read(COMPLETED, false);
        Optional<ProjectId> project = readProject(row);
        Optional<ProductId> product = row.find(PRODUCT);
        return !row.isValid()
                ? Optional.empty()
                : Optional.of(new ServiceRecord(
                        new ServiceId(work.newId()),
                        1,
                        CsvRow.present(number),
                        CsvRow.present(customer),
                        CsvRow.present(employee),
                        CsvRow.present(subject),
                        content,
                        solution,
                        CsvRow.present(startedAt),
                        minutes,
                        satisfaction,
                        serviceType,
                        contactType,
                        importance,
                        progress,
                        completed,
                        project,
                        product));
    }

    /** The project that a row names, in the folder or in the ledger; empty if there is none. */
    private Optional<ProjectId> readProject(CsvRow row) {
        String number = row.read(PROJECT);
        if (number == null) {
            return Optional.empty();
        }
        Optional<ProjectId> project = projects.id(number).map(ProjectId::new).or(() -> projectOfLedger(number));
        if (project.isEmpty()) {
            row.unknown(PROJECT.name(), ExchangeFile.PROJECTS, DocumentKind.PROJECT);
        }
        return project;
    }

    /** A project of the ledger, which stays locked until the import ends (K2). */
    private Optional<ProjectId> projectOfLedger(String number) {
        if (Texts.checkNumber(number).isPresent()) {
            return Optional.empty();
        }
        return projectsOfLedger.computeIfAbsent(
                number,
                named -> work.stores()
                        .projects()
                        .findByNumber(named, Restriction.all())
                        .map(Project::id)
                        .filter(locks::project));
    }
}
