package io.crmkit.history;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.record.TrackedState;

/**
 * What reports count of an opportunity, as a command left it: "as of" a past instant reads these (H2). Immutable and
 * thread-safe.
 *
 * @param revision the revision the command gave it; with the id the key of the snapshot
 * @param deleted whether the command deleted it
 */
public record TrackedSnapshot(
        OpportunityId id,
        long revision,
        OpportunityState state,
        CustomerId customer,
        EmployeeId salesperson,
        TrackedState tracked,
        boolean deleted) {

    /** The snapshot of an opportunity. */
    public static TrackedSnapshot of(Opportunity opportunity, boolean deleted) {
        return new TrackedSnapshot(
                opportunity.id(),
                opportunity.revision(),
                opportunity.state(),
                opportunity.customer(),
                opportunity.salesperson(),
                opportunity.records().tracked(),
                deleted);
    }
}
