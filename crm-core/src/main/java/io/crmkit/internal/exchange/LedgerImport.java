package io.crmkit.internal.exchange;

import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExchangeSummary;
import io.crmkit.exchange.ImportOptions;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.IdGenerator;
import io.crmkit.spi.store.LedgerSettings;
import java.util.List;

/** The import of a folder into a ledger: every file after those that its rows name. */
final class LedgerImport {

    private static final List<ExchangeFile> WITHOUT_FAMILY = List.of(
            ExchangeFile.SETTINGS,
            ExchangeFile.DICTIONARIES,
            ExchangeFile.DICTIONARY_LABELS,
            ExchangeFile.CUSTOMERS,
            ExchangeFile.CONTACT_PERSONS,
            ExchangeFile.EMPLOYEES,
            ExchangeFile.PRODUCTS);

    private final UnitOfWork work;
    private final ImportFolder folder;
    private final SettingsImport settings;
    private final MasterDataImports masters;
    private final OpportunityImport opportunities;
    private final ProjectImport projects;
    private final QuoteImport quotes;
    private final ServiceImport services;
    private final WorkPlanImport workPlans;

    LedgerImport(UnitOfWork work, IdGenerator ids, LedgerSettings before, ImportFolder folder) {
        this.work = work;
        this.folder = folder;
        settings = new SettingsImport(work, before);
        ReferenceLocks holds = new ReferenceLocks(work);
        DictionaryImport dictionaries = new DictionaryImport(work.stores().dictionaries(), ids, folder, holds);
        EntryCells reader = new EntryCells(work.ledger(), dictionaries);
        TreeImport customers = new TreeImport(work, folder, MasterKind.CUSTOMER, ExchangeFile.CUSTOMERS, reader, holds);
        masters = new MasterDataImports(
                dictionaries,
                customers,
                new TreeImport(work, folder, MasterKind.EMPLOYEE, ExchangeFile.EMPLOYEES, reader, holds),
                new TreeImport(work, folder, MasterKind.PRODUCT, ExchangeFile.PRODUCTS, reader, holds),
                new PersonImport(work, folder, customers, holds));
        KeyReferences origins = new KeyReferences();
        QuoteSources sources = new QuoteSources();
        opportunities = new OpportunityImport(work, folder, records(RecordKind.CONTACT, sources), origins);
        ServiceProjects serviced = new ServiceProjects(work, holds);
        projects = new ProjectImport(work, folder, records(RecordKind.MAINTENANCE, sources), origins, serviced);
        quotes = new QuoteImport(work, folder, masters, settings::scale, sources);
        services = new ServiceImport(work, folder, masters, serviced);
        workPlans = new WorkPlanImport(work, folder, masters);
    }

    private RecordImport records(RecordKind kind, QuoteSources sources) {
        TrackedCells tracked = new TrackedCells(masters.dictionaries(), settings::scale, kind);
        return new RecordImport(kind, masters, tracked, sources);
    }

    /** @throws io.crmkit.error.ImportRefusedException if a row is bad */
    ExchangeSummary run(ImportOptions options) {
        boolean empty =
                masters.customers().ledgerHasNone() && !work.stores().ledger().hasDocuments();
        WITHOUT_FAMILY.forEach(file -> folder.survey(file, cells -> {}));
        opportunities.survey();
        projects.survey();
        quotes.survey();
        services.survey();
        workPlans.survey();
        ExchangeSummary rows = folder.summary();
        Progress progress = new Progress(options.progress(), rows.total());
        BatchOutput outlet = new BatchOutput(folder, options.dry());
        settings.read(folder, progress);
        settings.write(outlet);
        masters.dictionaries().read(empty, progress);
        masters.dictionaries().write(work.stores().bulk(), outlet);
        masters.customers().run(progress, outlet);
        masters.persons().run(progress, outlet);
        masters.employees().run(progress, outlet);
        masters.products().run(progress, outlet);
        opportunities.run(progress, outlet);
        projects.run(progress, outlet);
        quotes.run(progress, outlet);
        services.run(progress, outlet);
        workPlans.run(progress, outlet);
        folder.requireValid();
        return rows;
    }
}
