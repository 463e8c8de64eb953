package io.crmkit.jdbc.internal;

import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import io.crmkit.spi.BulkWriter;
import io.crmkit.spi.ContactPersonStore;
import io.crmkit.spi.DictionaryStore;
import io.crmkit.spi.EntryListStore;
import io.crmkit.spi.HistoryStore;
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
import io.crmkit.spi.UserStore;
import io.crmkit.spi.VendorStore;
import io.crmkit.spi.WorkPlanStore;

/** The stores of a session. */
record JdbcStores(Session session) implements Stores {

    @Override
    public LedgerStore ledger() {
        return new JdbcLedgerStore(session);
    }

    @Override
    public ReferenceStore references() {
        return new JdbcReferenceStore(session);
    }

    @Override
    public OpportunityStore opportunities() {
        return new JdbcOpportunityStore(session);
    }

    @Override
    public RecordStore<OpportunityId> contactRecords() {
        return JdbcRecordStore.contact(session);
    }

    @Override
    public ProjectStore projects() {
        return new JdbcProjectStore(session);
    }

    @Override
    public RecordStore<ProjectId> maintenanceRecords() {
        return JdbcRecordStore.maintenance(session);
    }

    @Override
    public VendorStore vendors() {
        return new JdbcVendorStore(session);
    }

    @Override
    public ProjectDocumentStore projectDocuments() {
        return new JdbcProjectDocumentStore(session);
    }

    @Override
    public QuoteStore quotes() {
        return new JdbcQuoteStore(session);
    }

    @Override
    public ServiceStore services() {
        return new JdbcServiceStore(session);
    }

    @Override
    public WorkPlanStore workPlans() {
        return new JdbcWorkPlanStore(session);
    }

    @Override
    public ContactPersonStore contactPersons() {
        return new JdbcContactPersonStore(session);
    }

    @Override
    public DictionaryStore dictionaries() {
        return new JdbcDictionaryStore(session);
    }

    @Override
    public EntryListStore entryLists() {
        return new JdbcEntryListStore(session);
    }

    @Override
    public PreferenceStore preferences() {
        return new JdbcPreferenceStore(session);
    }

    @Override
    public UserStore users() {
        return new JdbcUserStore(session);
    }

    @Override
    public HistoryStore history() {
        return new JdbcHistoryStore(session);
    }

    @Override
    public BulkWriter bulk() {
        return new JdbcBulkWriter(session);
    }

    @Override
    public SnapshotReader snapshot() {
        return new JdbcSnapshotReader(session);
    }
}
