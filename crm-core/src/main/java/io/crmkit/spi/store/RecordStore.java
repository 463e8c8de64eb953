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
 * Keeps the records of one kind of parents, which are touched. What it reads feeds decisions, so it is the latest
 * state, held (K2).
 *
 * @param <P> the type of the parents' ids
 * @since 0.1
 */
public interface RecordStore<P extends ParentId> {

    Optional<TrackedRecord<P>> find(RecordId<P> id);

    /** The sequence of the first record of the parent that is not completed. */
    Optional<Integer> firstOpen(P parent);

    /** The last completed record of the parent. */
    Optional<TrackedRecord<P>> lastCompleted(P parent);

    /** All records of the parent, in order. */
    List<TrackedRecord<P>> all(P parent);

    /**
     * A page of their list (L1), in one statement; a second one for the total. The query has been checked.
     *
     * @param restriction which parents, and so their records, the actor may see
     */
    Page<RecordId<P>> page(ListQuery query, Restriction restriction);

    void insert(TrackedRecord<P> record);

    void update(TrackedRecord<P> record);

    /** Deletes a record and its replies. */
    void delete(RecordId<P> id);

    /** Deletes all records of the parent and their replies, in a number of statements that does not depend on theirs. */
    void deleteAll(P parent);

    /** The replies to a record, in order. */
    List<Reply> replies(RecordId<P> id);

    /** All records of the parent, each with the replies to it, in order, in one statement. */
    Map<TrackedRecord<P>, List<Reply>> allWithReplies(P parent);

    void insert(Reply reply);
}
