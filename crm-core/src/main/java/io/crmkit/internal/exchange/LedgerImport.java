package io.crmkit.internal.exchange;

import io.crmkit.exchange.ExchangeSummary;
import io.crmkit.exchange.ImportOptions;
import io.crmkit.exchange.ImportSource;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.spi.store.LedgerSettings;

/** Imports a folder into a ledger: it reads each file after those that its rows refer to. */
final class LedgerImport {

    private final ImportFolder folder;
    private final BatchOutput output;
    private final MasterDataImports masters;
    private final OpportunityFile opportunities;
    private final ProjectFile projects;
    private final QuoteFile quotes;
    private final ServiceFile services;
    private final WorkPlanFile workPlans;

    LedgerImport(UnitOfWork work, LedgerSettings before, ImportSource source, ImportOptions options) {
        folder = new ImportFolder(source, options.progress());
        output = new BatchOutput(work, folder, options.dry());
        ReferenceLocks locks = new ReferenceLocks(work);
        masters = new MasterDataImports(work, folder, before, locks);
        folder.lookUpIn(masters);
        KeyReferences origins = new KeyReferences();
        KeyReferences serviced = new KeyReferences();
        QuoteSources sources = new QuoteSources();
        opportunities = new OpportunityFile(work, folder, origins, sources);
        projects = new ProjectFile(work, folder, origins, serviced, sources);
        quotes = new QuoteFile(work, folder, sources);
        services = new ServiceFile(work, folder, serviced, locks);
        workPlans = new WorkPlanFile(work, folder);
    }

    /** @throws io.crmkit.error.ImportRefusedException if an error has been found in any row */
    ExchangeSummary run() {
        masters.survey();
        opportunities.survey();
        projects.survey();
        quotes.survey();
        services.survey();
        workPlans.survey();
        masters.run(output);
        opportunities.run(output);
        projects.run(output);
        quotes.run(output);
        services.run(output);
        workPlans.run(output);
        folder.requireValid();
        return folder.summary();
    }
}
