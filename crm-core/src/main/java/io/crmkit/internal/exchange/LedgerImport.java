package io.crmkit.internal.exchange;

import io.crmkit.exchange.ExchangeSummary;
import io.crmkit.exchange.ImportOptions;
import io.crmkit.exchange.ImportSource;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.spi.store.LedgerSettings;
import java.util.List;

/** Imports a folder into a ledger: it reads each file after those that its rows refer to. */
final class LedgerImport {

    private final ImportFolder folder;
    private final BatchOutput output;
    private final MasterDataImports masters;
    private final List<DocumentFile> documents;

    LedgerImport(UnitOfWork work, LedgerSettings before, ImportSource source, ImportOptions options) {
        folder = new ImportFolder(source, options.progress());
        output = new BatchOutput(work, folder, options.dry());
        ReferenceLocks locks = new ReferenceLocks(work);
        masters = new MasterDataImports(work, folder, before, locks);
        folder.lookUpIn(masters);
        DocumentKeys origins = new DocumentKeys();
        DocumentKeys serviced = new DocumentKeys();
        QuoteSources sources = new QuoteSources();
        documents = List.of(
                new OpportunityFile(work, folder, origins, sources),
                new ProjectFile(work, folder, origins, serviced, sources),
                new QuoteFile(work, folder, sources),
                new ServiceFile(work, folder, serviced, locks),
                new WorkPlanFile(work, folder));
    }

    /** @throws io.crmkit.error.ImportRefusedException if an error has been found in any row */
    ExchangeSummary run() {
        masters.survey();
        documents.forEach(DocumentFile::survey);
        masters.run(output);
        documents.forEach(file -> file.run(output));
        folder.requireValid();
        return folder.summary();
    }

    /** Imports the documents of a file with everything that belongs to them. */
    interface DocumentFile {

        /** Reads all files for the first time. */
        void survey();

        /** Reads and writes all documents. */
        void run(BatchOutput output);
    }
}
