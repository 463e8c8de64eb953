package io.crmkit.opportunity;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.record.RecordParent;
import io.crmkit.record.RecordSummary;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedValues;
import io.crmkit.value.Amount;
import java.util.Optional;

/**
 * A chance to sell something to a customer.
 * <p>
 * It begins ACTIVE. While it is, contact records are added to it and completed in order; the last completed one tells
 * its stage, rate, amounts and dates. Won, it is approved and frozen, and may become a project. Given up, it is
 * terminated, and may be taken up again. A call that its state does not allow is refused (O5).
 * <p>
 * Immutable and thread-safe: every change gives a new object.
 *
 * @param records its contact records as it counts them, and the values that they tell (O4)
 * @param loss why it was given up; only of a terminated one (O10)
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

    public Opportunity {
        if (loss.isPresent() && state != OpportunityState.TERMINATED) {
            throw new IllegalArgumentException("only a terminated opportunity has a lost reason");
        }
    }

    /** A new opportunity without remarks: active, and without records. */
    public static Opportunity started(
            OpportunityId id,
            String number,
            String subject,
            CustomerId customer,
            EmployeeId salesperson,
            TrackedValues values) {
        return new Opportunity(
                id,
                1,
                number,
                subject,
                customer,
                salesperson,
                RecordSummary.entered(values),
                OpportunityState.ACTIVE,
                Optional.empty(),
                Optional.empty());
    }

    /** Expected amount × completion rate (O3). */
    public Amount opportunityAmount() {
        return present().weighted();
    }

    // -----------------------------------------------------------------------------------------------------------------

    /**
     * Changes it directly (R6).
     *
     * @param lastCompleted its last completed record, if any
     */
    public Opportunity modify(
            String newSubject,
            CustomerId newCustomer,
            EmployeeId newSalesperson,
            TrackedValues values,
            Optional<? extends TrackedRecord<?>> lastCompleted,
            Optional<String> newRemarks) {
        OpportunityAction.MODIFY.require(this);
        return new Opportunity(
                id,
                revision,
                number,
                newSubject,
                newCustomer,
                newSalesperson,
                records.changed(values, lastCompleted),
                state,
                loss,
                newRemarks);
    }

    /** Approves it, which freezes it. */
    public Opportunity approve() {
        return to(OpportunityAction.APPROVE, OpportunityState.APPROVED, Optional.empty());
    }

    /** Takes the approval back. */
    public Opportunity revokeApproval() {
        return to(OpportunityAction.REVOKE_APPROVAL, OpportunityState.ACTIVE, Optional.empty());
    }

    /** Gives it up (O10). */
    public Opportunity terminate(Optional<DictionaryValueId> reason, Optional<String> note) {
        Optional<LostDetails> given =
                reason.isEmpty() && note.isEmpty() ? Optional.empty() : Optional.of(new LostDetails(reason, note));
        return to(OpportunityAction.TERMINATE, OpportunityState.TERMINATED, given);
    }

    /** Takes it up again; why it was given up is forgotten (O10). */
    public Opportunity reactivate() {
        return to(OpportunityAction.REACTIVATE, OpportunityState.ACTIVE, Optional.empty());
    }

    /** It has become a project. */
    public Opportunity convert() {
        return to(OpportunityAction.CONVERT_TO_PROJECT, OpportunityState.CONVERTED, Optional.empty());
    }

    /** After the project that it had become is deleted (O6). */
    public Opportunity withoutProject() {
        return new Opportunity(
                id,
                revision,
                number,
                subject,
                customer,
                salesperson,
                records,
                OpportunityState.APPROVED,
                loss,
                remarks);
    }

    /** Refuses unless it may be deleted. */
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
        return new Opportunity(
                id, revision, number, subject, customer, salesperson, records, newState, newLoss, remarks);
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public Opportunity with(RecordSummary changed) {
        return new Opportunity(id, revision, number, subject, customer, salesperson, changed, state, loss, remarks);
    }

    @Override
    public Opportunity atRevision(long other) {
        return new Opportunity(id, other, number, subject, customer, salesperson, records, state, loss, remarks);
    }
}
