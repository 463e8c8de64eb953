package io.crmkit.spi.store;

import io.crmkit.list.ListQuery;
import io.crmkit.list.Page;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stores the records of one kind of parents. The caller touches the parent first. Decisions depend on the data read
 * here, so all reads return the latest state and lock it (K2).
 *
 * @param <P> the type of the parents' ids
 * @since 0.1
 */
public interface RecordStore<P extends ParentId> {

    /** Finds a record; empty if it does not exist. */
    Optional<TrackedRecord<P>> find(RecordId<P> id);

    /** Returns the sequence of the first record of a parent that is not completed; empty if all are completed. */
    Optional<Integer> firstOpen(P parent);

    /** Returns the last completed record of a parent; empty if none is completed. */
    Optional<TrackedRecord<P>> lastCompleted(P parent);

    /** Returns all records of a parent, ordered by sequence. */
    List<TrackedRecord<P>> all(P parent);

    /**
     * Returns a page of the list of these records (L1). It takes one statement, and a second one for the total. The
     * caller has checked the query.
     *
     * @param query which rows, in which order
     * @param restriction the parents that the actor may see; the list does not contain records of others
     */
    Page<RecordId<P>> page(ListQuery query, Restriction restriction);

    /** Inserts a record. */
    void insert(TrackedRecord<P> record);

    /** Updates a record, which must exist. */
    void update(TrackedRecord<P> record);

    /** Deletes a record and its replies. */
    void delete(RecordId<P> id);

    /**
     * Deletes all records of a parent and their replies. The number of statements does not depend on the number of
     * records.
     */
    void deleteAll(P parent);

    /** Returns the replies to a record in the order in which they were given. */
    List<Reply> replies(RecordId<P> id);

    /** Returns all records of a parent, ordered by sequence, each with its replies in order. It takes one statement. */
    Map<TrackedRecord<P>, List<Reply>> allWithReplies(P parent);

    /** Inserts a reply to a record. */
    void insert(Reply reply);
}
