package io.crmkit.project;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.record.RecordParent;
import io.crmkit.record.RecordSummary;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedValues;
import java.util.Optional;

/**
 * The work that follows when a customer was won.
 * <p>
 * It is made from an approved opportunity, or added directly. While it is active, maintenance records are added to it
 * and completed in order; the last completed one tells its stage, rate, actual cost, actual amount and dates (R10). It
 * is terminated when the contract ends, and reactivated when it is renewed (P3). Immutable and thread-safe.
 *
 * @param origin the opportunity it was made from, empty if it was added directly
 * @param planned what was expected of it
 * @param records its maintenance records as it counts them, and the values that they tell: of cost and amount the
 *     actual ones
 * @since 0.1
 */
public record Project(
        ProjectId id,
        long revision,
        String number,
        Optional<Origin> origin,
        String subject,
        CustomerId customer,
        EmployeeId salesperson,
        PlannedAmounts planned,
        RecordSummary records,
        ProjectState state,
        Optional<String> remarks)
        implements RecordParent<ProjectId, Project> {

    /**
     * Changes it directly (R6).
     *
     * @param lastCompleted its last completed record, if any
     */
    public Project modify(
            String newSubject,
            CustomerId newCustomer,
            EmployeeId newSalesperson,
            PlannedAmounts newPlanned,
            TrackedValues values,
            Optional<? extends TrackedRecord<?>> lastCompleted,
            Optional<String> newRemarks) {
        ProjectAction.MODIFY.require(this);
        return new Project(
                id,
                revision,
                number,
                origin,
                newSubject,
                newCustomer,
                newSalesperson,
                newPlanned,
                records.changed(values, lastCompleted),
                state,
                newRemarks);
    }

    /** Ends it. */
    public Project terminate() {
        return to(ProjectAction.TERMINATE, ProjectState.TERMINATED);
    }

    /** Takes it up again. */
    public Project reactivate() {
        return to(ProjectAction.REACTIVATE, ProjectState.ACTIVE);
    }

    /** Refuses unless it may be changed, and so its vendors and documents. */
    public void requireModifiable() {
        ProjectAction.MODIFY.require(this);
    }

    @Override
    public void requireRecordsChangeable() {
        ProjectAction.CHANGE_RECORDS.require(this);
    }

    @Override
    public void requireQuotesChangeable() {
        ProjectAction.CHANGE_QUOTES.require(this);
    }

    private Project to(ProjectAction action, ProjectState newState) {
        action.require(this);
        return new Project(
                id, revision, number, origin, subject, customer, salesperson, planned, records, newState, remarks);
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** The same with what has become of its origin. */
    public Project from(Origin current) {
        return new Project(
                id,
                revision,
                number,
                Optional.of(current),
                subject,
                customer,
                salesperson,
                planned,
                records,
                state,
                remarks);
    }

    @Override
    public Project with(RecordSummary changed) {
        return new Project(
                id, revision, number, origin, subject, customer, salesperson, planned, changed, state, remarks);
    }

    @Override
    public Project atRevision(long other) {
        return new Project(id, other, number, origin, subject, customer, salesperson, planned, records, state, remarks);
    }
}
