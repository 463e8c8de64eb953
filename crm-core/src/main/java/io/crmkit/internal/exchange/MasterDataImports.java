package io.crmkit.internal.exchange;

import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.store.LedgerSettings;
import io.crmkit.value.CurrencyScale;

/** Imports what the rows of documents refer to: settings, dictionaries, entries of the ledger, contact persons. */
final class MasterDataImports {

    private final UnitOfWork work;
    private final ImportFolder folder;
    private final SettingsFile settings;
    private final DictionaryFile dictionaries;
    private final TreeImport customers;
    private final TreeImport employees;
    private final TreeImport products;
    private final ContactPersonFile persons;

    MasterDataImports(UnitOfWork work, ImportFolder folder, LedgerSettings before, ReferenceLocks locks) {
        this.work = work;
        this.folder = folder;
        settings = new SettingsFile(work, before);
        dictionaries = new DictionaryFile(work, folder, locks);
        customers = new TreeImport(work, folder, MasterKind.CUSTOMER, locks);
        employees = new TreeImport(work, folder, MasterKind.EMPLOYEE, locks);
        products = new TreeImport(work, folder, MasterKind.PRODUCT, locks);
        persons = new ContactPersonFile(work, folder, customers, locks);
    }

    void survey() {
        LedgerExport.TABLES.stream()
                .filter(table -> table.file().compareTo(ExchangeFile.OPPORTUNITIES) < 0)
                .forEach(table -> folder.survey(table, row -> {}));
    }

    /** Reads and writes each file after those that its rows refer to. */
    void run(BatchOutput output) {
        boolean empty = customers.ledgerHasNone() && !work.stores().ledger().hasDocuments();
        settings.run(folder, output);
        dictionaries.run(empty, output);
        customers.run(output);
        persons.run(output);
        employees.run(output);
        products.run(output);
    }

    /** The decimals that the ledger has after the import. */
    CurrencyScale scale() {
        return settings.scale();
    }

    DictionaryFile dictionaries() {
        return dictionaries;
    }

    TreeImport customers() {
        return customers;
    }

    TreeImport employees() {
        return employees;
    }

    TreeImport products() {
        return products;
    }

    ContactPersonFile persons() {
        return persons;
    }
}
