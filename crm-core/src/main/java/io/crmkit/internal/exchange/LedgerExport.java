package io.crmkit.internal.exchange;

import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExchangeSummary;
import io.crmkit.exchange.ExportTarget;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.store.LedgerSettings;
import io.crmkit.spi.store.SnapshotReader;
import java.util.EnumMap;
import java.util.Map;

/** The export of a ledger: every file after those that its rows name. */
final class LedgerExport {

    private final UnitOfWork work;
    private final ExportTarget.Writing target;
    private final Map<ExchangeFile, ExportFile> files = new EnumMap<>(ExchangeFile.class);

    LedgerExport(UnitOfWork work, ExportTarget.Writing target) {
        this.work = work;
        this.target = target;
        for (ExchangeFile file : ExchangeFile.values()) {
            files.put(file, new ExportFile(file, target));
        }
    }

    ExchangeSummary run(LedgerSettings settings) {
        SnapshotReader snapshot = work.stores().snapshot();
        DictionaryExport dictionaries = new DictionaryExport(work.stores().dictionaries());
        EntryExport entries = new EntryExport(work, dictionaries);
        PersonExport persons = new PersonExport(entries);
        file(ExchangeFile.SETTINGS)
                .set("name", SettingsImport.SCALE)
                .set("value", settings.scale().digits())
                .end();
        dictionaries.writeValues(file(ExchangeFile.DICTIONARIES));
        dictionaries.writeLabels(file(ExchangeFile.DICTIONARY_LABELS));
        entries.write(MasterKind.CUSTOMER, file(ExchangeFile.CUSTOMERS));
        entries.write(MasterKind.EMPLOYEE, file(ExchangeFile.EMPLOYEES));
        entries.write(MasterKind.PRODUCT, file(ExchangeFile.PRODUCTS));
        persons.write(snapshot, file(ExchangeFile.CONTACT_PERSONS));
        new OpportunityExport(
                        snapshot,
                        dictionaries,
                        entries,
                        new RecordExport(RecordKind.CONTACT, dictionaries, entries, persons))
                .write(
                        file(ExchangeFile.OPPORTUNITIES),
                        file(ExchangeFile.CONTACT_RECORDS),
                        file(ExchangeFile.REPLIES));
        new ProjectExport(
                        snapshot,
                        entries,
                        new RecordExport(RecordKind.MAINTENANCE, dictionaries, entries, persons),
                        new ProjectPartsExport(
                                snapshot,
                                entries,
                                work.contents(),
                                target,
                                file(ExchangeFile.PROJECT_VENDORS),
                                file(ExchangeFile.PROJECT_DOCUMENTS)))
                .write(file(ExchangeFile.PROJECTS), file(ExchangeFile.MAINTENANCE_RECORDS), file(ExchangeFile.REPLIES));
        new QuoteExport(snapshot, entries).write(file(ExchangeFile.QUOTES), file(ExchangeFile.QUOTE_LINES));
        new ServiceExport(snapshot, dictionaries, entries).write(file(ExchangeFile.SERVICES));
        new WorkPlanExport(snapshot, entries).write(file(ExchangeFile.WORK_PLANS), file(ExchangeFile.REPLIES));
        Map<ExchangeFile, Long> rows = new EnumMap<>(ExchangeFile.class);
        files.forEach((file, written) -> rows.put(file, written.rows()));
        return new ExchangeSummary(rows);
    }

    private ExportFile file(ExchangeFile file) {
        return files.get(file);
    }
}
