package io.crmkit.spi.store;

import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;

/**
 * The stores of one ledger within one transaction.
 *
 * @since 0.1
 */
public interface Stores {

    /** Returns the store of the ledger's settings and running numbers. */
    LedgerStore ledger();

    /** Returns the lookup of the objects that commands refer to. */
    ReferenceStore references();

    /** Returns the store of opportunities. */
    OpportunityStore opportunities();

    /** Returns the store of the contact records of opportunities. */
    RecordStore<OpportunityId> contactRecords();

    /** Returns the store of projects. */
    ProjectStore projects();

    /** Returns the store of the maintenance records of projects. */
    RecordStore<ProjectId> maintenanceRecords();

    /** Returns the store of the vendors of projects. */
    VendorStore vendors();

    /** Returns the store of the attachments of projects. */
    AttachmentStore projectDocuments();

    /** Returns the store of quotes. */
    QuoteStore quotes();

    /** Returns the store of services. */
    ServiceStore services();

    /** Returns the store of work plans. */
    WorkPlanStore workPlans();

    /** Returns the store of contact persons. */
    ContactPersonStore contactPersons();

    /** Returns the store of dictionaries. */
    DictionaryStore dictionaries();

    /** Returns the lists of customers, employees and products. */
    EntryListStore entryLists();

    /** Returns the store of saved filters and layouts. */
    PreferenceStore preferences();

    /** Returns the store of user accounts. */
    UserStore users();

    /** Returns the store of the history. */
    HistoryStore history();

    /** Returns the writer of whole documents in batches, for imports. */
    BulkWriter bulk();

    /** Returns the reader of all data, for exports and checks. */
    SnapshotReader snapshot();
}
