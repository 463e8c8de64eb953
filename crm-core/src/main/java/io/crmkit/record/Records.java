package io.crmkit.record;

import io.crmkit.list.Listing;
import java.util.List;
import java.util.Optional;

/**
 * Operations on the records of one kind of parent: the contact records of opportunities, or the maintenance records of
 * projects. Thread-safe.
 * <p>
 * Records can be changed only while their parent is ACTIVE; otherwise a command fails with a
 * {@link io.crmkit.error.RuleException} of code {@code rule.state} (O5, P3). Records are completed in order (R2) and
 * cannot be changed once completed (R3); the last completed record determines the tracked values of the parent (R5). A
 * record or parent that does not exist or is hidden from the actor fails with a
 * {@link io.crmkit.error.NotFoundException}.
 * <p>
 * The list has the records of all parents that the actor may see, with the columns of {@link RecordColumns#CONTACT} or
 * {@link RecordColumns#MAINTENANCE} (L1 to L5).
 *
 * @param <P> the type of the id of the parent
 * @since 0.1
 */
public interface Records<P extends ParentId> extends Listing<RecordId<P>> {

    /**
     * Adds a record (R1, R2, R4) and returns it.
     *
     * @throws io.crmkit.error.ValidationException if values are missing, malformed or name something unknown; it lists
     *     all violations
     * @throws io.crmkit.error.RuleException with {@code rule.record-order} if it is added as completed and an earlier
     *     record is open (R2)
     */
    TrackedRecord<P> add(AddRecord<P> command);

    /**
     * Changes a record that is not completed and returns the result. A command that changes no value succeeds without a
     * new revision, history entry or event.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.record-completed} if the record is completed (R3)
     * @throws io.crmkit.error.StaleException if the revision of the parent is no longer the current one
     */
    TrackedRecord<P> modify(ModifyRecord<P> command);

    /**
     * Completes a record and back-fills the parent with its tracked values (R5). Completing a completed record changes
     * nothing and succeeds (R3).
     *
     * @throws io.crmkit.error.RuleException with {@code rule.record-order} if an earlier record is open (R2)
     */
    TrackedRecord<P> complete(RecordId<P> id);

    /**
     * Deletes a record with its replies and its quote (R8). Deleting a completed record back-fills the parent again
     * (R5).
     */
    void delete(RecordId<P> id);

    /**
     * Adds a reply in the name of the actor. It is allowed in every state of the parent (R9, O9).
     *
     * @param text a free text of 1 to 20,000 characters that is not blank
     * @throws io.crmkit.error.ValidationException if the text is blank or malformed
     */
    Reply reply(RecordId<P> id, String text);

    // -----------------------------------------------------------------------------------------------------------------

    /** Returns the record; empty if it does not exist or its parent is hidden from the actor. */
    Optional<TrackedRecord<P>> find(RecordId<P> id);

    /**
     * Returns the record.
     *
     * @throws io.crmkit.error.NotFoundException if it does not exist or its parent is hidden from the actor
     */
    TrackedRecord<P> get(RecordId<P> id);

    /** Returns the records of a parent, ordered by sequence. */
    List<TrackedRecord<P>> of(P parent);

    /** Returns the replies to a record, oldest first. */
    List<Reply> replies(RecordId<P> id);
}
