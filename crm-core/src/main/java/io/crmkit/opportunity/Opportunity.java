package io.crmkit.opportunity;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.record.RecordParent;
import io.crmkit.record.RecordSummary;
import io.crmkit.value.Amount;
import java.util.Optional;

/**
 * A chance to sell something to a customer.
 * <p>
 * An opportunity starts ACTIVE. While it is active, contact records are added and completed in order; the last
 * completed record determines its stage, rate, amounts and dates (R5). When the sale is won, the opportunity is
 * approved, which freezes it, and can be converted to a project. When it is lost, it is terminated, and can be
 * reactivated later. The methods that change the state refuse every other transition with {@code rule.state} (O5).
 * <p>
 * Immutable and thread-safe: each change returns a new object.
 *
 * @param id its id
 * @param revision counts its changes from 1; commands compare it to detect concurrent changes
 * @param number its number, unique among the opportunities of the ledger (N1)
 * @param subject its subject, in one line
 * @param customer its customer
 * @param salesperson the employee responsible for it
 * @param records the counters of its contact records and the values that it takes over from them (O4)
 * @param state its state
 * @param loss why it was terminated; empty unless it is terminated with a reason or a note (O10)
 * @param remarks a free text, if any
 * @since 0.1
 */
public record Opportunity(
        OpportunityId id,
        long revision,
        String number,
        String subject,
        CustomerId customer,
        EmployeeId salesperson,
        RecordSummary records,
        OpportunityState state,
        Optional<LostDetails> loss,
        Optional<String> remarks)
        implements RecordParent<OpportunityId, Opportunity> {

    /** @throws IllegalArgumentException if an opportunity that is not terminated has a lost reason */
    public Opportunity {
        if (loss.isPresent() && state != OpportunityState.TERMINATED) {
            throw new IllegalArgumentException("only a terminated opportunity has a lost reason");
        }
    }

    /**
     * Returns expected amount × completion rate, rounded, in the currency of the ledger (O3). It is derived on each
     * call, so it can never disagree with its factors.
     */
    public Amount opportunityAmount() {
        return present().weighted();
    }

    // -----------------------------------------------------------------------------------------------------------------

    /**
     * Returns the approved opportunity, which is frozen.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.state} unless the opportunity is active
     */
    public Opportunity approve() {
        return to(OpportunityAction.APPROVE, OpportunityState.APPROVED, Optional.empty());
    }

    /**
     * Returns the opportunity as active again.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.state} unless the opportunity is approved
     */
    public Opportunity revokeApproval() {
        return to(OpportunityAction.REVOKE_APPROVAL, OpportunityState.ACTIVE, Optional.empty());
    }

    /**
     * Returns the terminated opportunity (O10).
     *
     * @throws io.crmkit.error.RuleException with {@code rule.state} unless the opportunity is active
     */
    public Opportunity terminate(LostDetails details) {
        Optional<LostDetails> given = Optional.of(details).filter(lost -> !lost.equals(LostDetails.none()));
        return to(OpportunityAction.TERMINATE, OpportunityState.TERMINATED, given);
    }

    /**
     * Returns the opportunity as active again, without its lost reason and note (O10).
     *
     * @throws io.crmkit.error.RuleException with {@code rule.state} unless the opportunity is terminated
     */
    public Opportunity reactivate() {
        return to(OpportunityAction.REACTIVATE, OpportunityState.ACTIVE, Optional.empty());
    }

    /**
     * Returns the opportunity as converted to a project (P1).
     *
     * @throws io.crmkit.error.RuleException with {@code rule.state} unless the opportunity is approved
     */
    public Opportunity convert() {
        return to(OpportunityAction.CONVERT_TO_PROJECT, OpportunityState.CONVERTED, Optional.empty());
    }

    /** Returns the opportunity as approved again, because the project made from it has been deleted (O6). */
    public Opportunity withoutProject() {
        return copy(revision, records, OpportunityState.APPROVED, loss);
    }

    /**
     * Checks that the opportunity may be deleted (O5).
     *
     * @throws io.crmkit.error.RuleException with {@code rule.state} if it is approved
     */
    public void requireDeletable() {
        OpportunityAction.DELETE.require(this);
    }

    @Override
    public void requireRecordsChangeable() {
        OpportunityAction.CHANGE_RECORDS.require(this);
    }

    @Override
    public void requireQuotesChangeable() {
        OpportunityAction.CHANGE_QUOTES.require(this);
    }

    private Opportunity to(OpportunityAction action, OpportunityState newState, Optional<LostDetails> newLoss) {
        action.require(this);
        return copy(revision, records, newState, newLoss);
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public Opportunity with(RecordSummary changed) {
        return copy(revision, changed, state, loss);
    }

    @Override
    public Opportunity atRevision(long other) {
        return copy(other, records, state, loss);
    }

    private Opportunity copy(
            long newRevision, RecordSummary newRecords, OpportunityState newState, Optional<LostDetails> newLoss) {
        return new Opportunity(
                id, newRevision, number, subject, customer, salesperson, newRecords, newState, newLoss, remarks);
    }
}
