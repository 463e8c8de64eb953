package io.crmkit.internal.exchange;

import io.crmkit.exchange.ExchangeFile;
import io.crmkit.history.TrackedSnapshot;
import io.crmkit.internal.Work;
import io.crmkit.ledger.MasterKind;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.TrackedRecord;
import io.crmkit.spi.BulkWriter;
import io.crmkit.spi.IdGenerator;
import io.crmkit.value.CurrencyScale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A folder as it will be in the ledger. */
final class LedgerImport {

    private final Work work;
    private final DictionaryImport dictionaries;
    private final TreeImport customers;
    private final TreeImport employees;
    private final TreeImport products;
    private final PersonImport persons;
    private final OpportunityImport opportunities;
    private final RecordImport records;
    private final TrackedCells tracked;
    private final Set<String> taken = new HashSet<>();
    private final List<Opportunity> finishedOpportunities = new ArrayList<>();
    private final List<TrackedRecord<OpportunityId>> finishedRecords = new ArrayList<>();

    private LedgerImport(Work work, IdGenerator ids, CurrencyScale scale) {
        this.work = work;
        dictionaries = new DictionaryImport(work.stores().dictionaries(), ids);
        EntryCells reader = new EntryCells(work.ledger(), dictionaries);
        customers = new TreeImport(work, MasterKind.CUSTOMER, ExchangeFile.CUSTOMERS, reader);
        employees = new TreeImport(work, MasterKind.EMPLOYEE, ExchangeFile.EMPLOYEES, reader);
        products = new TreeImport(work, MasterKind.PRODUCT, ExchangeFile.PRODUCTS, reader);
        persons = new PersonImport(work, ids, customers);
        tracked = new TrackedCells(dictionaries, scale);
        opportunities = new OpportunityImport(ids, taken, customers, employees, dictionaries, tracked);
        records = new RecordImport(opportunities, customers, employees, persons, dictionaries, tracked);
    }

    /** Reads all files, each after those that its rows name; what is wrong is said in the folder. */
    static LedgerImport read(Work work, IdGenerator ids, CurrencyScale scale, Folder folder) {
        LedgerImport read = new LedgerImport(work, ids, scale);
        work.stores().snapshot().opportunities(opportunity -> read.taken.add(opportunity.no()));
        boolean empty = read.taken.isEmpty() && read.customers.ledgerHasNone();
        read.dictionaries.read(folder, empty);
        read.customers.read(folder);
        read.persons.read(folder);
        read.employees.read(folder);
        read.products.read(folder);
        read.opportunities.read(folder);
        read.records.read(folder);
        for (OpportunityDraft draft : read.opportunities.drafts()) {
            draft.finish(read.tracked).ifPresent(finished -> {
                read.finishedOpportunities.add(finished.opportunity());
                read.finishedRecords.addAll(finished.records());
            });
        }
        return read;
    }

    /** Writes everything, references first. */
    void write(Progress progress) {
        BulkWriter bulk = work.stores().bulk();
        dictionaries.write(bulk);
        for (TreeImport tree : List.of(customers, employees, products)) {
            progress.inBatches(
                    tree.file(), tree.nodes(), nodes -> work.editable().insertAll(work.transaction(), nodes));
        }
        progress.inBatches(ExchangeFile.CONTACT_PERSONS, persons.added(), bulk::contactPersons);
        progress.inBatches(ExchangeFile.OPPORTUNITIES, finishedOpportunities, batch -> {
            bulk.opportunities(batch);
            bulk.snapshots(
                    work.command(),
                    work.now(),
                    batch.stream().map(o -> TrackedSnapshot.of(o, false)).toList());
        });
        progress.inBatches(ExchangeFile.CONTACT_RECORDS, finishedRecords, bulk::contactRecords);
        progress.inBatches(ExchangeFile.REPLIES, records.replies(), bulk::replies);
    }
}
