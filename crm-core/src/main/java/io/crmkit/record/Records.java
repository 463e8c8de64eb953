package io.crmkit.record;

import io.crmkit.list.Listing;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is done with the records of one kind of parent: the contact records of opportunities, or the
 * maintenance records of projects. Thread-safe.
 * <p>
 * Only an ACTIVE parent takes changes to its records (O5, P3). Records are completed in their order (R2), stay as they
 * are once completed (R3), and tell the parent's tracked values (R5).
 * <p>
 * The list has the records of all parents that the actor may see, with the columns of {@link RecordColumns#CONTACT} or
 * {@link RecordColumns#MAINTENANCE} (L1 to L5).
 *
 * @param <P> the type of the parent's id
 * @since 0.1
 */
public interface Records<P extends ParentId> extends Listing<RecordId<P>> {

    /** Adds a record (R1, R2, R4). */
    TrackedRecord<P> add(AddRecord<P> command);

    /** Changes a record that is not completed (R3). A change that changes nothing succeeds and leaves no trace. */
    TrackedRecord<P> modify(ModifyRecord<P> command);

    /** Completes a record (R2), which back-fills its parent (R5). Completing it again changes nothing (R3). */
    TrackedRecord<P> complete(RecordId<P> id);

    /** Deletes a record with its replies and its quote (R8); deleting a completed one back-fills its parent anew (R5). */
    void delete(RecordId<P> id);

    /**
     * Appends a reply in the actor's name, whatever the state of the parent (R9, O9).
     *
     * @param text a free text that shows something
     */
    Reply reply(RecordId<P> id, String text);

    // -----------------------------------------------------------------------------------------------------------------

    /** Finds a record. */
    Optional<TrackedRecord<P>> find(RecordId<P> id);

    /** The records of a parent, in order. */
    List<TrackedRecord<P>> of(P parent);

    /** The replies to a record, in order. */
    List<Reply> replies(RecordId<P> id);
}
