package io.crmkit.memory;

import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import io.crmkit.spi.BulkWriter;
import io.crmkit.spi.ContactPersonStore;
import io.crmkit.spi.DictionaryStore;
import io.crmkit.spi.EntryListStore;
import io.crmkit.spi.HistoryStore;
import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.LedgerStore;
import io.crmkit.spi.OpportunityStore;
import io.crmkit.spi.PreferenceStore;
import io.crmkit.spi.ProjectDocumentStore;
import io.crmkit.spi.ProjectStore;
import io.crmkit.spi.QuoteStore;
import io.crmkit.spi.RecordStore;
import io.crmkit.spi.ReferenceStore;
import io.crmkit.spi.ServiceStore;
import io.crmkit.spi.SnapshotReader;
import io.crmkit.spi.Stores;
import io.crmkit.spi.Transaction;
import io.crmkit.spi.UserStore;
import io.crmkit.spi.VendorStore;
import io.crmkit.spi.WorkPlanStore;

/** The stores of one ledger within one transaction. */
record MemoryStores(LedgerData data, LedgerContext context, Transaction transaction) implements Stores {

    @Override
    public LedgerStore ledger() {
        return new MemoryLedgerStore(data, context.name(), transaction);
    }

    @Override
    public ReferenceStore references() {
        return new MemoryReferenceStore(this);
    }

    @Override
    public OpportunityStore opportunities() {
        return new MemoryOpportunityStore(this);
    }

    @Override
    public RecordStore<OpportunityId> contactRecords() {
        return new MemoryRecordStore<>(this, data.contactRecords, data.opportunities, RecordList.CONTACT);
    }

    @Override
    public ProjectStore projects() {
        return new MemoryProjectStore(this);
    }

    @Override
    public RecordStore<ProjectId> maintenanceRecords() {
        return new MemoryRecordStore<>(this, data.maintenanceRecords, data.projects, RecordList.MAINTENANCE);
    }

    @Override
    public VendorStore vendors() {
        return new MemoryVendorStore(data);
    }

    @Override
    public ProjectDocumentStore projectDocuments() {
        return new MemoryProjectDocumentStore(data);
    }

    @Override
    public QuoteStore quotes() {
        return new MemoryQuoteStore(this);
    }

    @Override
    public ServiceStore services() {
        return new MemoryServiceStore(this);
    }

    @Override
    public WorkPlanStore workPlans() {
        return new MemoryWorkPlanStore(this);
    }

    @Override
    public ContactPersonStore contactPersons() {
        return new MemoryContactPersonStore(data);
    }

    @Override
    public DictionaryStore dictionaries() {
        return new MemoryDictionaryStore(data, context.ledger(), transaction);
    }

    @Override
    public EntryListStore entryLists() {
        return new MemoryEntryListStore(this);
    }

    @Override
    public PreferenceStore preferences() {
        return new MemoryPreferenceStore(data);
    }

    @Override
    public UserStore users() {
        return new MemoryUserStore(data);
    }

    @Override
    public HistoryStore history() {
        return new MemoryHistoryStore(data, context.name());
    }

    @Override
    public BulkWriter bulk() {
        return new MemoryBulkWriter(this);
    }

    @Override
    public SnapshotReader snapshot() {
        return new MemorySnapshotReader(this);
    }
}
