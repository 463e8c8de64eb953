package io.crmkit.opportunity;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.DeletionPlan;
import io.crmkit.error.ValidationException;
import io.crmkit.list.Listing;
import java.util.Optional;

/**
 * Operations on opportunities. Thread-safe.
 * <p>
 * A command that the state of the opportunity does not allow fails with a {@link io.crmkit.error.RuleException} of code
 * {@code rule.state} (O5). An opportunity that does not exist and one that the access policy hides from the actor look
 * the same: both fail with a {@link io.crmkit.error.NotFoundException} (U3). An action that the policy forbids fails
 * with an {@link io.crmkit.error.AccessDeniedException}.
 * <p>
 * The list has the columns of {@link OpportunityColumns} (L1 to L5).
 *
 * @since 0.1
 */
public interface Opportunities extends Listing<OpportunityId> {

    /**
     * Adds an opportunity (O1, O2) and returns it.
     *
     * @throws io.crmkit.error.ValidationException if values are missing, malformed or name something unknown; it lists
     *     all violations
     * @throws io.crmkit.error.RuleException with {@code rule.number-taken} if another opportunity has the number (N1)
     */
    Opportunity add(AddOpportunity command);

    /**
     * Changes an opportunity directly (O2, R6) and returns the result. A command that changes no value succeeds without
     * a new revision, history entry or event.
     *
     * @throws io.crmkit.error.ValidationException if values are malformed or name something unknown; it lists all
     *     violations
     * @throws io.crmkit.error.StaleException if the revision is no longer the current one
     */
    Opportunity modify(ModifyOpportunity command);

    /** Approves an opportunity (O5). An approved opportunity cannot be changed until the approval is revoked. */
    Opportunity approve(OpportunityId id);

    /** Revokes the approval, so that the opportunity is active and can be changed again (O5). */
    Opportunity revokeApproval(OpportunityId id);

    /** Terminates an opportunity without a reason or a note (O10). */
    default Opportunity terminate(OpportunityId id) {
        return terminate(id, LostDetails.none());
    }

    /**
     * Terminates an opportunity for a reason (O10).
     *
     * @param lostReason a value of the dictionary of lost reasons
     * @throws ValidationException if the reason is null, or is no enabled value of that dictionary
     */
    default Opportunity terminate(OpportunityId id, DictionaryValueId lostReason) {
        return terminate(id, LostDetails.none().withReason(ValidationException.requireGiven("lostReason", lostReason)));
    }

    /**
     * Terminates an opportunity with a note (O10).
     *
     * @param note a free text of at most 20,000 characters
     * @throws ValidationException if the note is null or malformed
     */
    default Opportunity terminate(OpportunityId id, String note) {
        return terminate(id, LostDetails.none().withNote(ValidationException.requireGiven("note", note)));
    }

    /**
     * Terminates an opportunity, with a reason and a note if there are any (O10).
     *
     * @throws ValidationException if the reason is no enabled value of the dictionary of lost reasons, or the note is
     *     malformed
     */
    Opportunity terminate(OpportunityId id, LostDetails lost);

    /** Makes a terminated opportunity active again and clears its lost reason and note (O10). */
    Opportunity reactivate(OpportunityId id);

    /**
     * Deletes an opportunity with its contact records, their replies and their quotes; a project made from it stays
     * (O7).
     */
    void delete(OpportunityId id);

    /** Returns what {@link #delete(OpportunityId)} would remove, without changing anything (G1). */
    DeletionPlan planDelete(OpportunityId id);

    /**
     * Deletes exactly what the plan lists (G1).
     *
     * @throws io.crmkit.error.StaleException if the opportunity or one of its records has changed since the plan was
     *     made
     */
    void delete(DeletionPlan plan);

    // -----------------------------------------------------------------------------------------------------------------
    /** Returns the opportunity; empty if it does not exist or is hidden from the actor. */
    Optional<Opportunity> find(OpportunityId id);

    /**
     * Returns the opportunity with this number, compared exactly; empty if there is none or it is hidden from the
     * actor.
     */
    Optional<Opportunity> findByNumber(String number);

    /**
     * Returns the opportunity.
     *
     * @throws io.crmkit.error.NotFoundException if it does not exist or is hidden from the actor
     */
    Opportunity get(OpportunityId id);
}
