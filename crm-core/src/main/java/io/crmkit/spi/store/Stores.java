package io.crmkit.spi.store;

import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;

/**
 * The stores of one ledger within one transaction.
 *
 * @since 0.1
 */
public interface Stores {

    LedgerStore ledger();

    ReferenceStore references();

    OpportunityStore opportunities();

    RecordStore<OpportunityId> contactRecords();

    ProjectStore projects();

    RecordStore<ProjectId> maintenanceRecords();

    VendorStore vendors();

    AttachmentStore projectDocuments();

    QuoteStore quotes();

    ServiceStore services();

    WorkPlanStore workPlans();

    ContactPersonStore contactPersons();

    DictionaryStore dictionaries();

    EntryListStore entryLists();

    PreferenceStore preferences();

    UserStore users();

    HistoryStore history();

    /** Writes whole documents in batches: for imports. */
    BulkWriter bulk();

    /** Reads everything: for exports and checks. */
    SnapshotReader snapshot();
}
