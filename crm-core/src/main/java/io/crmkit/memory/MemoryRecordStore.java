package io.crmkit.memory;

import io.crmkit.internal.entity.RecordFields;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Page;
import io.crmkit.memory.KeptRecords.ReplyKey;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.record.RecordParent;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.store.RecordStore;
import io.crmkit.user.Restriction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stores records and their replies.
 *
 * @param <P> the type of the ids of the parents
 * @param <T> the type of the parents
 * @param stores the other stores of the transaction
 * @param kept the records and replies
 * @param parents the opportunities or projects that have the records
 * @param list turns records into rows
 */
record MemoryRecordStore<P extends ParentId, T extends RecordParent<P, T>>(
        MemoryStores stores,
        KeptRecords<P> kept,
        Documents<P, T> parents,
        DocumentList<RecordFields.Listed<P, T>, RecordId<P>> list)
        implements RecordStore<P> {

    @Override
    public Optional<TrackedRecord<P>> find(RecordId<P> id) {
        return kept.records.find(id);
    }

    @Override
    public Optional<Integer> firstOpen(P parent) {
        return kept.of(parent)
                .filter(record -> !record.completed())
                .map(record -> record.id().sequence())
                .findFirst();
    }

    @Override
    public Optional<TrackedRecord<P>> lastCompleted(P parent) {
        return kept.of(parent).filter(TrackedRecord::completed).reduce((earlier, later) -> later);
    }

    @Override
    public List<TrackedRecord<P>> all(P parent) {
        return kept.of(parent).toList();
    }

    @Override
    public Page<RecordId<P>> page(ListQuery query, Restriction restriction) {
        Ledger ledger = stores.context().ledger();
        List<RecordFields.Listed<P, T>> visible = parents.all().stream()
                .filter(new Visibility(ledger, stores.transaction()).of(restriction))
                .flatMap(parent -> kept.of(parent.id()).map(record -> new RecordFields.Listed<>(record, parent)))
                .toList();
        return list.page(visible, query, stores.data(), ledger, stores.transaction());
    }

    @Override
    public void insert(TrackedRecord<P> record) {
        kept.records.put(record.id(), record);
    }

    @Override
    public void update(TrackedRecord<P> record) {
        kept.records.put(record.id(), record);
    }

    @Override
    public void delete(RecordId<P> id) {
        replies(id).forEach(reply -> kept.replies.remove(ReplyKey.of(reply)));
        kept.records.remove(id);
    }

    @Override
    public void deleteAll(P parent) {
        all(parent).forEach(record -> delete(record.id()));
    }

    @Override
    public List<Reply> replies(RecordId<P> id) {
        return kept.repliesTo(id).toList();
    }

    @Override
    public Map<TrackedRecord<P>, List<Reply>> allWithReplies(P parent) {
        Map<TrackedRecord<P>, List<Reply>> records = new LinkedHashMap<>();
        kept.of(parent).forEach(record -> records.put(record, replies(record.id())));
        return records;
    }

    @Override
    public void insert(Reply reply) {
        kept.replies.put(ReplyKey.of(reply), reply);
    }
}
