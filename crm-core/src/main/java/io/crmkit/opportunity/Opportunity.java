package io.crmkit.opportunity;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.StorageException;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.record.ContactRecord;
import io.crmkit.record.TrackedState;
import io.crmkit.record.TrackedValues;
import io.crmkit.value.Amount;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A chance to sell something to a customer.
 * <p>
 * It begins ACTIVE. While it is, contact records are added to it and completed in order; the last completed one tells
 * its stage, rate, amounts and dates. Won, it is approved and frozen, and may become a project. Given up, it is
 * terminated, and may be taken up again. A call that its state does not allow is refused (O5).
 * <p>
 * Immutable and thread-safe: every change gives a new object.
 *
 * @param revision counts the changes to it and its records; for the optimistic lock
 * @param no its number, unique within the ledger (N1)
 * @param tracked the values that its records tell (O4)
 * @param loss why it was given up; only of a terminated one (O10)
 * @param nextSequence the sequence its next record will have (R1)
 * @param openRecords how many of its records are not completed
 */
public record Opportunity(
        OpportunityId id,
        long revision,
        String no,
        String subject,
        CustomerId customer,
        EmployeeId salesperson,
        TrackedState tracked,
        OpportunityState state,
        Optional<Loss> loss,
        int nextSequence,
        int openRecords,
        @Nullable String remarks) {

    public Opportunity {
        if (loss.isPresent() && state != OpportunityState.TERMINATED) {
            throw new IllegalArgumentException("only a terminated opportunity has a lost reason");
        }
    }

    /** The values that hold now. */
    public TrackedValues present() {
        return tracked.present();
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
            Optional<ContactRecord> lastCompleted,
            @Nullable String newRemarks) {
        OpportunityAction.MODIFY.require(this);
        return new Opportunity(
                id,
                revision,
                no,
                newSubject,
                newCustomer,
                newSalesperson,
                tracked.changed(values, lastCompleted),
                state,
                loss,
                nextSequence,
                openRecords,
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
    public Opportunity terminate(Optional<DictionaryValueId> reason, @Nullable String note) {
        Optional<Loss> given =
                reason.isEmpty() && note == null ? Optional.empty() : Optional.of(new Loss(reason, note));
        return to(OpportunityAction.TERMINATE, OpportunityState.TERMINATED, given);
    }

    /** Takes it up again; why it was given up is forgotten (O10). */
    public Opportunity reactivate() {
        return to(OpportunityAction.REACTIVATE, OpportunityState.ACTIVE, Optional.empty());
    }

    /** Refuses unless it may be deleted. */
    public void requireDeletable() {
        OpportunityAction.DELETE.require(this);
    }

    /** Refuses unless its records may be added to, changed, completed and deleted. */
    public void requireRecordsChangeable() {
        OpportunityAction.CHANGE_RECORDS.require(this);
    }

    // -----------------------------------------------------------------------------------------------------------------
    /** After a record has been added under the next sequence. */
    public Opportunity withRecordAdded(ContactRecord added) {
        Opportunity counted = withRecords(nextSequence + 1, openRecords + (added.completed() ? 0 : 1));
        return added.completed() ? counted.backFilled(Optional.of(added)) : counted;
    }

    /** After a record has been completed: it is the last completed one, because completion goes in order (R2). */
    public Opportunity withRecordCompleted(ContactRecord completed) {
        return withRecords(nextSequence, openRecords - 1).backFilled(Optional.of(completed));
    }

    /**
     * After a record has been deleted.
     *
     * @param lastCompleted the last completed record that is left
     */
    public Opportunity withRecordDeleted(ContactRecord deleted, Optional<ContactRecord> lastCompleted) {
        return deleted.completed() ? backFilled(lastCompleted) : withRecords(nextSequence, openRecords - 1);
    }

    /** As it was before it was touched. */
    public Opportunity untouched() {
        return new Opportunity(
                id,
                revision - 1,
                no,
                subject,
                customer,
                salesperson,
                tracked,
                state,
                loss,
                nextSequence,
                openRecords,
                remarks);
    }

    /** The cheap post-condition of every command that changes it (K13). */
    public void requireConsistent() {
        if (openRecords < 0
                || openRecords >= nextSequence
                || tracked.source().stream().anyMatch(sequence -> sequence >= nextSequence)) {
            throw new StorageException(ErrorCode.INVARIANT, null, "R2");
        }
    }

    private Opportunity backFilled(Optional<ContactRecord> lastCompleted) {
        return new Opportunity(
                id,
                revision,
                no,
                subject,
                customer,
                salesperson,
                tracked.backFilled(lastCompleted),
                state,
                loss,
                nextSequence,
                openRecords,
                remarks);
    }

    private Opportunity withRecords(int newNextSequence, int newOpenRecords) {
        return new Opportunity(
                id,
                revision,
                no,
                subject,
                customer,
                salesperson,
                tracked,
                state,
                loss,
                newNextSequence,
                newOpenRecords,
                remarks);
    }

    private Opportunity to(OpportunityAction action, OpportunityState newState, Optional<Loss> newLoss) {
        action.require(this);
        return new Opportunity(
                id,
                revision,
                no,
                subject,
                customer,
                salesperson,
                tracked,
                newState,
                newLoss,
                nextSequence,
                openRecords,
                remarks);
    }
}
