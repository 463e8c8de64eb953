package io.crmkit.spi;

/** The stores of one ledger within one transaction. */
public interface Stores {

    LedgerStore ledger();

    ReferenceStore references();

    OpportunityStore opportunities();

    RecordStore contactRecords();

    ContactPersonStore contactPersons();

    DictionaryStore dictionaries();

    HistoryStore history();

    /** Writes whole documents in batches: for imports. */
    BulkWriter bulk();

    /** Reads everything: for exports and checks. */
    SnapshotReader snapshot();
}
