package io.crmkit.jdbc.internal.store;

import io.crmkit.jdbc.internal.exchange.JdbcBulkWriter;
import io.crmkit.jdbc.internal.exchange.JdbcSnapshotReader;
import io.crmkit.jdbc.internal.history.JdbcHistoryStore;
import io.crmkit.jdbc.internal.masterdata.JdbcContactPersonStore;
import io.crmkit.jdbc.internal.masterdata.JdbcDictionaryStore;
import io.crmkit.jdbc.internal.masterdata.JdbcEntryListStore;
import io.crmkit.jdbc.internal.opportunity.JdbcOpportunityStore;
import io.crmkit.jdbc.internal.plan.JdbcWorkPlanStore;
import io.crmkit.jdbc.internal.project.JdbcProjectDocumentStore;
import io.crmkit.jdbc.internal.project.JdbcProjectStore;
import io.crmkit.jdbc.internal.project.JdbcVendorStore;
import io.crmkit.jdbc.internal.quote.JdbcQuoteStore;
import io.crmkit.jdbc.internal.record.JdbcRecordStore;
import io.crmkit.jdbc.internal.reference.JdbcReferenceStore;
import io.crmkit.jdbc.internal.service.JdbcServiceStore;
import io.crmkit.jdbc.internal.session.JdbcLedgerStore;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.user.JdbcPreferenceStore;
import io.crmkit.jdbc.internal.user.JdbcUserStore;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
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
 * The stores of one ledger in one transaction. They have no state of their own, so each call makes a new one.
 *
 * @param session the ledger and the transaction
 */
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
    public AttachmentStore projectDocuments() {
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
