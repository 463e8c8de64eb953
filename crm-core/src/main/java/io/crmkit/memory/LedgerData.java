package io.crmkit.memory;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.history.HistoryEntry;
import io.crmkit.history.TrackedSnapshot;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.ContactRecord;
import io.crmkit.record.RecordId;
import io.crmkit.record.Reply;
import io.crmkit.spi.LedgerSettings;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything that is kept of one ledger. Guarded by the lock of the store. */
final class LedgerData {
    /** One row at most, under the name of the ledger. */
    final Table<String, LedgerSettings> settings;

    final Table<String, Long> series;
    final Table<Dictionary, String> labels;
    final Table<DictionaryValueId, DictionaryValue> values;
    final Table<ContactPersonId, ContactPerson> persons;
    final Table<OpportunityId, Opportunity> opportunities;
    final Table<String, OpportunityId> numbers;
    final Table<RecordId, ContactRecord> records;
    final Table<ReplyKey, Reply> replies;
    final Table<Integer, HistoryEntry> history;
    final Table<String, HistoryEntry> idempotencyKeys;
    final Table<SnapshotKey, Taken> snapshots;
    final LedgerTree tree;

    LedgerData(Journal journal) {
        settings = new Table<>(journal, Orders.TEXT);
        series = new Table<>(journal, Orders.TEXT);
        labels = new Table<>(journal, Comparator.naturalOrder());
        values = new Table<>(journal, Comparator.comparing(DictionaryValueId::value, Orders.UUIDS));
        persons = new Table<>(journal, Comparator.comparing(ContactPersonId::value, Orders.UUIDS));
        opportunities = new Table<>(journal, Orders.OPPORTUNITIES);
        numbers = new Table<>(journal, Orders.TEXT);
        records = new Table<>(journal, Orders.RECORDS);
        replies = new Table<>(journal, ReplyKey.ORDER);
        history = new Table<>(journal, Comparator.naturalOrder());
        idempotencyKeys = new Table<>(journal, Orders.TEXT);
        snapshots = new Table<>(journal, SnapshotKey.ORDER);
        tree = new LedgerTree(journal);
    }

    /** The records of an opportunity, in order. */
    Stream<ContactRecord> recordsOf(OpportunityId parent) {
        return records.byKey().tailMap(new RecordId(parent, 0), true).values().stream()
                .takeWhile(record -> record.id().parent().equals(parent));
    }

    /** The replies to a record, in order. */
    Stream<Reply> repliesOf(RecordId record) {
        return replies.byKey().tailMap(new ReplyKey(record, 0), true).values().stream()
                .takeWhile(reply -> reply.record().equals(record));
    }

    void addSnapshot(UUID command, Instant at, TrackedSnapshot snapshot) {
        snapshots.put(new SnapshotKey(snapshot.id(), snapshot.revision()), new Taken(command, at, snapshot));
    }

    record ReplyKey(RecordId record, int number) {
        static final Comparator<ReplyKey> ORDER =
                Comparator.comparing(ReplyKey::record, Orders.RECORDS).thenComparingInt(ReplyKey::number);

        static ReplyKey of(Reply reply) {
            return new ReplyKey(reply.record(), reply.number());
        }
    }

    record SnapshotKey(OpportunityId id, long revision) {
        static final Comparator<SnapshotKey> ORDER =
                Comparator.comparing(SnapshotKey::id, Orders.OPPORTUNITIES).thenComparingLong(SnapshotKey::revision);
    }

    /** A snapshot and the command that left it. */
    record Taken(UUID command, Instant at, TrackedSnapshot snapshot) {}
}
