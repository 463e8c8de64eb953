package io.crmkit.record;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;

/**
 * An opportunity or project as a command left it: its tracked values and what else reports count it by. Reports as of a
 * past instant read these (H2). Immutable and thread-safe.
 *
 * @param id the id of the opportunity or project
 * @param revision the revision that the command gave it; together with the id it identifies the snapshot
 * @param state its {@link io.crmkit.opportunity.OpportunityState} or {@link io.crmkit.project.ProjectState}
 * @param customer its customer
 * @param salesperson the employee responsible for it
 * @param tracked its tracked values; of a project, cost and amount are the actual ones
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

    /** Returns the snapshot of an opportunity or project. */
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
