package io.crmkit.record;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;

/**
 * The tracked values of an opportunity or project after a command, with everything else that reports group and filter
 * by. Reports as of a past instant read snapshots, because the documents themselves have only their present state (H2).
 * Immutable and thread-safe.
 *
 * @param id the id of the opportunity or project
 * @param revision the revision that the command gave it; together with the id it identifies the snapshot
 * @param state its {@link io.crmkit.opportunity.OpportunityState} or {@link io.crmkit.project.ProjectState}
 * @param customer its customer
 * @param salesperson the employee responsible for it
 * @param tracked its tracked values; cost and amount of a project are the actual ones
 * @param deleted whether the command deleted it
 * @since 0.1
 */
public record TrackedSnapshot(
        ParentId id,
        long revision,
        Enum<?> state,
        CustomerId customer,
        EmployeeId salesperson,
        TrackedState tracked,
        boolean deleted) {

    /**
     * Returns the snapshot of an opportunity or project.
     *
     * @param deleted whether the command deletes it
     */
    public static TrackedSnapshot of(RecordParent<?, ?> parent, boolean deleted) {
        return new TrackedSnapshot(
                parent.id(),
                parent.revision(),
                parent.state(),
                parent.customer(),
                parent.salesperson(),
                parent.records().tracked(),
                deleted);
    }
}
