package io.crmkit.opportunity;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.DeletionPlan;
import io.crmkit.error.ValidationException;
import io.crmkit.list.Listing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is done with opportunities. Thread-safe.
 * <p>
 * Commands that the state of the opportunity does not allow are refused with a {@code RuleException} of code
 * {@code rule.state} (O5); an opportunity that is not there, or hidden from the actor, is a {@code NotFoundException}.
 * <p>
 * The list has the columns of {@link OpportunityColumns} (L1 to L5).
 *
 * @since 0.1
 */
public interface Opportunities extends Listing<OpportunityId> {

    /** Adds an opportunity (O1, O2). */
    Opportunity add(AddOpportunity command);

    /** Changes an opportunity directly (O2, R6). A change that changes nothing succeeds and leaves no trace. */
    Opportunity modify(ModifyOpportunity command);

    /** Approves an opportunity, which freezes it. */
    Opportunity approve(OpportunityId id);

    /** Takes the approval back. */
    Opportunity revokeApproval(OpportunityId id);

    /** Terminates an opportunity without saying why (O10). */
    default Opportunity terminate(OpportunityId id) {
        return terminate(id, null, null);
    }

    /** Terminates an opportunity for a reason: a value of the dictionary of lost reasons (O10). */
    default Opportunity terminate(OpportunityId id, DictionaryValueId lostReason) {
        return terminate(id, ValidationException.requireGiven("lostReason", lostReason), null);
    }

    /** Terminates an opportunity with a note in free text (O10). */
    default Opportunity terminate(OpportunityId id, String note) {
        return terminate(id, null, ValidationException.requireGiven("note", note));
    }

    /**
     * Terminates an opportunity for a reason and with a note (O10).
     *
     * @param lostReason a value of the dictionary of lost reasons, null for none
     * @param note a free text, null for none
     */
    Opportunity terminate(OpportunityId id, @Nullable DictionaryValueId lostReason, @Nullable String note);

    /** Takes an opportunity up again; lost reason and note are cleared (O10). */
    Opportunity reactivate(OpportunityId id);

    /** Deletes an opportunity with its contact records, their replies and their quotes (O7). */
    void delete(OpportunityId id);

    /** What {@link #delete} would remove; nothing is changed (G1). */
    DeletionPlan planDelete(OpportunityId id);

    /**
     * Removes exactly what a plan says.
     *
     * @throws io.crmkit.error.StaleException if the opportunity or one of its records has been changed since
     */
    void delete(DeletionPlan plan);

    // -----------------------------------------------------------------------------------------------------------------
    /** Finds an opportunity. */
    Optional<Opportunity> find(OpportunityId id);

    /** Finds an opportunity by its number, compared exactly. */
    Optional<Opportunity> findByNumber(String number);

    /** An opportunity that is there. */
    Opportunity get(OpportunityId id);
}
