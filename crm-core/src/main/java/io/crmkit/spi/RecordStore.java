package io.crmkit.spi;

import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.ContactRecord;
import io.crmkit.record.RecordId;
import io.crmkit.record.Reply;
import java.util.List;
import java.util.Optional;

/** Keeps the records of touched parents. What it reads feeds decisions, so it is the latest state, held (K2). */
public interface RecordStore {

    Optional<ContactRecord> find(RecordId id);

    /** The sequence of the first record of the parent that is not completed. */
    Optional<Integer> firstOpen(OpportunityId parent);

    /** The last completed record of the parent. */
    Optional<ContactRecord> lastCompleted(OpportunityId parent);

    /** All records of the parent, in order. */
    List<ContactRecord> all(OpportunityId parent);

    void insert(ContactRecord record);

    void update(ContactRecord record);

    /** Deletes a record and its replies. */
    void delete(RecordId id);

    /** Deletes all records of the parent and their replies, in a number of statements that does not depend on theirs. */
    void deleteAll(OpportunityId parent);

    /** The replies to a record, in order. */
    List<Reply> replies(RecordId id);

    /** The replies to all records of the parent, in order. */
    List<Reply> allReplies(OpportunityId parent);

    void insert(Reply reply);
}
