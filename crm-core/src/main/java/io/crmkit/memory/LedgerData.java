package io.crmkit.memory;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.Subject;
import io.crmkit.history.HistoryEntry;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.list.Filter;
import io.crmkit.list.ListLayout;
import io.crmkit.memory.MemoryPreferenceStore.FilterKey;
import io.crmkit.memory.MemoryPreferenceStore.LayoutKey;
import io.crmkit.memory.MemoryWorkPlanStore.PlanReplyKey;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.project.Attachment;
import io.crmkit.project.BlobId;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Vendor;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordParent;
import io.crmkit.record.TrackedSnapshot;
import io.crmkit.service.ServiceId;
import io.crmkit.service.ServiceRecord;
import io.crmkit.spi.store.LedgerSettings;
import io.crmkit.spi.store.StoredUser;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** All data of one ledger, in tables like those of a database. The lock of the store guards it. */
final class LedgerData {
    /** At most one row, whose key is the name of the ledger; without it the ledger does not exist. */
    final Table<String, LedgerSettings> settings;

    /** The last number of each series of the default numbering (N1). */
    final Table<String, Long> series;

    final Table<Dictionary, String> labels;
    final Table<DictionaryValueId, DictionaryValue> values;
    final Table<ContactPersonId, ContactPerson> persons;
    final Documents<OpportunityId, Opportunity> opportunities;
    final Documents<ProjectId, Project> projects;
    final Documents<QuoteId, Quote> quotes;
    final Documents<ServiceId, ServiceRecord> services;
    final Documents<WorkPlanId, WorkPlan> workPlans;
    final Table<PlanReplyKey, PlanReply> planReplies;
    final Table<String, StoredUser> users;
    final Table<FilterKey, Filter> filters;
    final Table<LayoutKey, ListLayout> layouts;
    final KeptRecords<OpportunityId> contactRecords;
    final KeptRecords<ProjectId> maintenanceRecords;
    final Table<VendorKey, Vendor> vendors;
    final Table<DocumentKey, Attachment> projectDocuments;
    final Table<BlobId, byte[]> blobs;
    /**
     * The history, by the position at which each entry was written. The position is the order of entries and not the
     * clock (K11).
     */
    final Table<Integer, HistoryEntry> history;
    /** The history entry of each idempotency key (K6). */
    final Table<String, HistoryEntry> idempotencyKeys;
    /** The tracked values after each command, which reports as of a past instant read (H2). */
    final Table<SnapshotKey, Taken> snapshots;
    /**
     * The import that added a document. The entry of an import does not list its documents, because it may add
     * millions.
     */
    final Table<Subject, UUID> imported;

    final LedgerTree tree;

    LedgerData(Journal journal) {
        settings = new Table<>(journal, Orders.TEXT);
        series = new Table<>(journal, Orders.TEXT);
        labels = new Table<>(journal, Comparator.naturalOrder());
        values = new Table<>(journal, Comparator.comparing(DictionaryValueId::value, Orders.UUIDS));
        persons = new Table<>(journal, Comparator.comparing(ContactPersonId::value, Orders.UUIDS));
        opportunities = new Documents<>(journal, Orders.parents());
        projects = new Documents<>(journal, Orders.parents());
        quotes = new Documents<>(journal, Comparator.comparing(QuoteId::value, Orders.UUIDS));
        services = new Documents<>(journal, Comparator.comparing(ServiceId::value, Orders.UUIDS));
        workPlans = new Documents<>(journal, Orders.workPlans());
        planReplies = new Table<>(journal, PlanReplyKey.ORDER);
        users = new Table<>(journal, Orders.TEXT);
        filters = new Table<>(journal, FilterKey.ORDER);
        layouts = new Table<>(journal, LayoutKey.ORDER);
        contactRecords = new KeptRecords<>(journal);
        maintenanceRecords = new KeptRecords<>(journal);
        vendors = new Table<>(journal, VendorKey.ORDER);
        projectDocuments = new Table<>(journal, DocumentKey.ORDER);
        blobs = new Table<>(journal, Comparator.comparing(BlobId::value, Orders.UUIDS));
        history = new Table<>(journal, Comparator.naturalOrder());
        idempotencyKeys = new Table<>(journal, Orders.TEXT);
        snapshots = new Table<>(journal, SnapshotKey.ORDER);
        imported = new Table<>(journal, Comparator.comparing(Subject::kind).thenComparing(Subject::id, Orders.TEXT));
        tree = new LedgerTree(journal);
    }

    /** Returns the opportunity or project with this id. */
    Optional<RecordParent<?, ?>> parent(ParentId id) {
        return id instanceof OpportunityId opportunity
                ? opportunities.find(opportunity).map(found -> found)
                : projects.find((ProjectId) id).map(found -> found);
    }

    void addSnapshot(UUID command, Instant at, TrackedSnapshot snapshot) {
        snapshots.put(new SnapshotKey(snapshot.id(), snapshot.revision()), new Taken(command, at, snapshot));
    }

    /** The key of a vendor: a project has a partner only once (P2). */
    record VendorKey(ProjectId project, CustomerId partner) {
        static final Comparator<VendorKey> ORDER = Comparator.comparing(VendorKey::project, Orders.parents())
                .thenComparing(VendorKey::partner, Orders.LEDGER_IDS);
    }

    /** The key of an attachment, which also keeps the attachments of a project together. */
    record DocumentKey(ProjectId project, int number) {
        static final Comparator<DocumentKey> ORDER =
                Comparator.comparing(DocumentKey::project, Orders.parents()).thenComparingInt(DocumentKey::number);
    }

    /** The key of a snapshot. Its order puts the snapshots of one document together, the latest last. */
    record SnapshotKey(ParentId id, long revision) {
        static final Comparator<SnapshotKey> ORDER =
                Comparator.comparing(SnapshotKey::id, Orders.parents()).thenComparingLong(SnapshotKey::revision);
    }

    /** A snapshot, and the command after which it was taken. */
    record Taken(UUID command, Instant at, TrackedSnapshot snapshot) {}
}
