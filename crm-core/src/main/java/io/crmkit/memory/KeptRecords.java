package io.crmkit.memory;

import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The records of one kind of parent, and their replies.
 *
 * @param <P> the type of the ids of the parents
 */
final class KeptRecords<P extends ParentId> {

    final Table<RecordId<P>, TrackedRecord<P>> records;
    final Table<ReplyKey, Reply> replies;

    KeptRecords(Journal journal) {
        records = new Table<>(journal, Orders.records());
        replies = new Table<>(journal, ReplyKey.ORDER);
    }

    Collection<TrackedRecord<P>> all() {
        return records.all();
    }

    /**
     * Returns the records of a parent, ordered by sequence. They are next to each other in the table, so no other
     * record is read.
     */
    Stream<TrackedRecord<P>> of(P parent) {
        return records.byKey().tailMap(new RecordId<>(parent, 0), true).values().stream()
                .takeWhile(record -> record.id().parent().equals(parent));
    }

    /** Returns the replies to all records of a parent, ordered by sequence and number. */
    Stream<Reply> repliesOf(P parent) {
        return of(parent).flatMap(record -> repliesTo(record.id()));
    }

    /** Returns the replies to a record, oldest first. */
    Stream<Reply> repliesTo(RecordId<P> record) {
        return replies.byKey().tailMap(new ReplyKey(record, 0), true).values().stream()
                .takeWhile(reply -> reply.record().equals(record));
    }

    /** The key of a reply, which keeps the replies to a record together. */
    record ReplyKey(RecordId<?> record, int number) {

        static final Comparator<ReplyKey> ORDER =
                Comparator.comparing(ReplyKey::record, Orders.records()).thenComparingInt(ReplyKey::number);

        static ReplyKey of(Reply reply) {
            return new ReplyKey(reply.record(), reply.number());
        }
    }
}
