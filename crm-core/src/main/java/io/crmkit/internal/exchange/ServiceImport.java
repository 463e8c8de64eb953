package io.crmkit.internal.exchange;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.change.Subjects;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.ProductId;
import io.crmkit.project.ProjectId;
import io.crmkit.service.ServiceId;
import io.crmkit.service.ServiceRecord;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Services. */
final class ServiceImport {

    private static final String PROJECT = "project";

    private final UnitOfWork work;
    private final ImportFolder folder;
    private final MasterDataImports masters;
    private final ServiceProjects projects;
    private final ParentFile<Optional<ServiceRecord>> family;

    /** @param projects learns which projects are named, and knows later which there are */
    ServiceImport(UnitOfWork work, ImportFolder folder, MasterDataImports masters, ServiceProjects projects) {
        this.work = work;
        this.folder = folder;
        this.masters = masters;
        this.projects = projects;
        family = new ParentFile<>(folder, ExchangeFile.SERVICES, "no");
    }

    void survey() {
        family.survey();
        work.stores().services().numbers(family::taken);
        folder.each(ExchangeFile.SERVICES, cells -> projects.add(cells, PROJECT));
    }

    void run(Progress progress, BatchOutput outlet) {
        family.read(progress, this::service, found -> {
            List<ServiceRecord> services =
                    found.stream().flatMap(Optional::stream).toList();
            outlet.write(services, work.stores().bulk()::services);
            outlet.writeImported(work, services, service -> Subjects.of(service.id()));
        });
    }

    /** The service of a row, empty if something is wrong with it. */
    private Optional<ServiceRecord> service(CsvRow cells) {
        String number = cells.required("no", cells::number);
        CustomerId customer =
                (CustomerId) cells.required("customer", c -> masters.customers().findLeaf(cells, c));
        EmployeeId employee =
                (EmployeeId) cells.required("employee", c -> masters.employees().findLeaf(cells, c));
        String subject = cells.required("subject", cells::line);
        String content = cells.memo("content");
        String solution = cells.memo("solution");
        LocalDateTime startedAt = cells.required("started_at", cells::time);
        Integer minutes = cells.minutes("minutes");
        Optional<DictionaryValueId> satisfaction = value(cells, Dictionary.SATISFACTION);
        Optional<DictionaryValueId> serviceType = value(cells, Dictionary.SERVICE_TYPE);
        Optional<DictionaryValueId> contactType = value(cells, Dictionary.CONTACT_TYPE);
        Optional<DictionaryValueId> importance = value(cells, Dictionary.IMPORTANCE);
        boolean progress = cells.flag("progress");
        boolean completed = cells.flag("completed");
        ProjectId project = projects.find(cells, PROJECT);
        ProductId product =
                cells.has("product") ? (ProductId) masters.products().findLeaf(cells, "product") : null;
        return !cells.isValid()
                ? Optional.empty()
                : Optional.of(new ServiceRecord(
                        new ServiceId(work.newId()),
                        1,
                        CsvRow.present(number),
                        CsvRow.present(customer),
                        CsvRow.present(employee),
                        CsvRow.present(subject),
                        Optional.ofNullable(content),
                        Optional.ofNullable(solution),
                        CsvRow.present(startedAt),
                        Optional.ofNullable(minutes),
                        satisfaction,
                        serviceType,
                        contactType,
                        importance,
                        progress,
                        completed,
                        Optional.ofNullable(project),
                        Optional.ofNullable(product)));
    }

    /** The value of a dictionary in the column that is called like it. */
    private Optional<DictionaryValueId> value(CsvRow cells, Dictionary dictionary) {
        return Optional.ofNullable(masters.dictionaries().find(cells, dictionary.word(), dictionary))
                .map(DictionaryValue::id);
    }
}
