package io.crmkit.memory;

import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.ContactRecord;
import io.crmkit.record.RecordId;
import io.crmkit.record.Reply;
import io.crmkit.spi.RecordStore;
import java.util.List;
import java.util.Optional;

/** Keeps the records of opportunities and the replies to them. */
record MemoryRecordStore(LedgerData data) implements RecordStore {

    @Override
    public Optional<ContactRecord> find(RecordId id) {
        return data.records.find(id);
    }

    @Override
    public Optional<Integer> firstOpen(OpportunityId parent) {
        return data.recordsOf(parent)
                .filter(record -> !record.completed())
                .map(record -> record.id().sequence())
                .findFirst();
    }

    @Override
    public Optional<ContactRecord> lastCompleted(OpportunityId parent) {
        return data.recordsOf(parent).filter(ContactRecord::completed).reduce((earlier, later) -> later);
    }

    @Override
    public List<ContactRecord> all(OpportunityId parent) {
        return data.recordsOf(parent).toList();
    }

    @Override
    public void insert(ContactRecord record) {
        data.records.put(record.id(), record);
    }

    @Override
    public void update(ContactRecord record) {
        data.records.put(record.id(), record);
    }

    @Override
    public void delete(RecordId id) {
        replies(id).forEach(reply -> data.replies.remove(LedgerData.ReplyKey.of(reply)));
        data.records.remove(id);
    }

    @Override
    public void deleteAll(OpportunityId parent) {
        all(parent).forEach(record -> delete(record.id()));
    }

    @Override
    public List<Reply> replies(RecordId id) {
        return data.repliesOf(id).toList();
    }

    @Override
    public List<Reply> allReplies(OpportunityId parent) {
        return data.recordsOf(parent)
                .flatMap(record -> data.repliesOf(record.id()))
                .toList();
    }

    @Override
    public void insert(Reply reply) {
        data.replies.put(LedgerData.ReplyKey.of(reply), reply);
    }
}
