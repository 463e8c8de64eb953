package io.crmkit.project;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.record.RecordParent;
import io.crmkit.record.RecordSummary;
import java.util.Optional;

/**
 * The work for a customer after a sale is won.
 * <p>
 * A project is made from an approved opportunity or added directly. While it is active, maintenance records are added
 * and completed in order; the last completed record determines its stage, rate, actual cost, actual amount and dates
 * (R5, R10). It is terminated when the contract ends, and reactivated when the contract is renewed (P3).
 * <p>
 * Immutable and thread-safe: each change returns a new object.
 *
 * @param id its id
 * @param revision counts its changes from 1; commands compare it to detect concurrent changes
 * @param number its number, unique among the projects of the ledger (N1)
 * @param origin the opportunity from which it was made; empty if it was added directly
 * @param subject its subject, in one line
 * @param customer its customer
 * @param salesperson the employee responsible for it
 * @param planned its planned amounts
 * @param records the counters of its maintenance records and the values that it takes over from them; cost and amount
 *     are the actual ones
 * @param state its state
 * @param remarks a free text, if any
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
     * Returns the project as terminated.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.state} unless the project is active (P3)
     */
    public Project terminate() {
        return to(ProjectAction.TERMINATE, ProjectState.TERMINATED);
    }

    /**
     * Returns the project as active again.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.state} unless the project is terminated (P3)
     */
    public Project reactivate() {
        return to(ProjectAction.REACTIVATE, ProjectState.ACTIVE);
    }

    /**
     * Checks that the project, its vendors and its attachments may be changed.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.state} unless the project is active (P3)
     */
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
        return copy(revision, origin, records, newState);
    }

    // -----------------------------------------------------------------------------------------------------------------

    /**
     * Returns the project with the current state of its origin. Whether the opportunity is deleted is looked up on each
     * read, because deleting an opportunity does not change its project (O7).
     */
    public Project from(Origin current) {
        return copy(revision, Optional.of(current), records, state);
    }

    @Override
    public Project with(RecordSummary changed) {
        return copy(revision, origin, changed, state);
    }

    @Override
    public Project atRevision(long other) {
        return copy(other, origin, records, state);
    }

    private Project copy(
            long newRevision, Optional<Origin> newOrigin, RecordSummary newRecords, ProjectState newState) {
        return new Project(
                id,
                newRevision,
                number,
                newOrigin,
                subject,
                customer,
                salesperson,
                planned,
                newRecords,
                newState,
                remarks);
    }
}
