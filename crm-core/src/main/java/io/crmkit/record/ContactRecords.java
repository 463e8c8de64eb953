package io.crmkit.record;

import io.crmkit.opportunity.OpportunityId;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is done with the contact records of opportunities. Thread-safe.
 * <p>
 * Only an ACTIVE opportunity takes changes to its records (O5). Records are completed in their order (R2), stay as they
 * are once completed (R3), and tell the opportunity's tracked values (R5).
 */
public interface ContactRecords {

    /** Adds a record (R1, R2, R4). */
    ContactRecord add(AddRecord command);

    /** Changes a record that is not completed (R3). A change that changes nothing succeeds and leaves no trace. */
    ContactRecord modify(ModifyRecord command);

    /** Completes a record (R2), which back-fills its parent (R5). Completing it again changes nothing (R3). */
    ContactRecord complete(RecordId id);

    /** Deletes a record with its replies; deleting a completed one back-fills its parent anew (R5). */
    void delete(RecordId id);

    /**
     * Appends a reply in the actor's name, whatever the state of the parent (R9, O9).
     *
     * @param text a free text that shows something
     */
    Reply reply(RecordId id, String text);

    // -----------------------------------------------------------------------------------------------------------------
    /** Finds a record. */
    Optional<ContactRecord> find(RecordId id);

    /** The records of an opportunity, in order. */
    List<ContactRecord> of(OpportunityId parent);

    /** The replies to a record, in order. */
    List<Reply> replies(RecordId id);
}
