package io.crmkit.memory;

import io.crmkit.internal.entity.RecordFields;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import io.crmkit.record.RecordColumns;
import io.crmkit.spi.LedgerContext;
import io.crmkit.spi.Transaction;
import io.crmkit.spi.store.AttachmentStore;
import io.crmkit.spi.store.BulkWriter;
import io.crmkit.spi.store.ContactPersonStore;
import io.crmkit.spi.store.DictionaryStore;
import io.crmkit.spi.store.EntryListStore;
import io.crmkit.spi.store.HistoryStore;
import io.crmkit.spi.store.LedgerStore;
import io.crmkit.spi.store.OpportunityStore;
import io.crmkit.spi.store.PreferenceStore;
import io.crmkit.spi.store.ProjectStore;
import io.crmkit.spi.store.QuoteStore;
import io.crmkit.spi.store.RecordStore;
import io.crmkit.spi.store.ReferenceStore;
import io.crmkit.spi.store.ServiceStore;
import io.crmkit.spi.store.SnapshotReader;
import io.crmkit.spi.store.Stores;
import io.crmkit.spi.store.UserStore;
import io.crmkit.spi.store.VendorStore;
import io.crmkit.spi.store.WorkPlanStore;

/**
 * The stores of one ledger within one transaction.
 *
 * @param data the data of the ledger
 * @param context the ledger, which may be the host's
 * @param transaction the transaction
 */
record MemoryStores(LedgerData data, LedgerContext context, Transaction transaction) implements Stores {

    @Override
    public LedgerStore ledger() {
        return new MemoryLedgerStore(data, context.name());
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
        return new MemoryRecordStore<>(
                this,
                data.contactRecords,
                data.opportunities,
                new DocumentList<>(
                        RecordColumns.CONTACT,
                        RecordFields.LISTED_CONTACT,
                        listed -> listed.record().id(),
                        listed -> listed.parent().state().highlight()));
    }

    @Override
    public ProjectStore projects() {
        return new MemoryProjectStore(this);
    }

    @Override
    public RecordStore<ProjectId> maintenanceRecords() {
        return new MemoryRecordStore<>(
                this,
                data.maintenanceRecords,
                data.projects,
                new DocumentList<>(
                        RecordColumns.MAINTENANCE,
                        RecordFields.LISTED_MAINTENANCE,
                        listed -> listed.record().id(),
                        listed -> listed.parent().state().highlight()));
    }

    @Override
    public VendorStore vendors() {
        return new MemoryVendorStore(data);
    }

    @Override
    public AttachmentStore projectDocuments() {
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
