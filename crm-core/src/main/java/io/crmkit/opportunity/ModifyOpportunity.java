package io.crmkit.opportunity;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.record.ModifyParent;
import io.crmkit.record.ParentBuilder;
import io.crmkit.record.TrackedInput;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedValues;
import io.crmkit.value.Change;
import io.crmkit.value.constraint.Line;
import io.crmkit.value.constraint.Memo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A command that changes an opportunity directly (R6). Fields that are not set keep their value; an empty value clears
 * the field. The values are validated when the command is executed. Immutable and thread-safe.
 *
 * @param id the opportunity to change
 * @param revision the revision that the caller has read; the command fails as stale if another change came first
 * @param subject the new subject in one line; null keeps the present one
 * @param customer the new customer, a leaf of the customer tree (M2); null keeps the present one
 * @param salesperson the new employee responsible, a leaf of the employee tree (M2); null keeps the present one
 * @param tracked the new stage, rate, amounts and dates (O4)
 * @param remarks the change of the remarks
 * @since 0.1
 */
public record ModifyOpportunity(
        @NotNull OpportunityId id,
        @NotNull @Nullable Long revision,
        @Line @Nullable String subject,
        @Nullable CustomerId customer,
        @Nullable EmployeeId salesperson,
        @NotNull @Valid TrackedInput tracked,
        @NotNull Change<@Memo String> remarks)
        implements ModifyParent<OpportunityId, Opportunity> {

    /** Returns a builder for changes to the opportunity at the revision that the caller has read. */
    public static Builder of(Opportunity read) {
        return new Builder(read.id(), read.revision());
    }

    /**
     * Returns a builder for changes to the document or record with this id.
     *
     * @param revision the revision that the caller has read; the change fails as stale if it is no longer current
     */
    public static Builder of(OpportunityId id, @Nullable Long revision) {
        return new Builder(id, revision);
    }

    @Override
    public Opportunity applyTo(
            Opportunity opportunity, TrackedValues values, Optional<? extends TrackedRecord<?>> lastCompleted) {
        OpportunityAction.MODIFY.require(opportunity);
        return new Opportunity(
                opportunity.id(),
                opportunity.revision(),
                opportunity.number(),
                Objects.requireNonNullElse(subject, opportunity.subject()),
                Objects.requireNonNullElse(customer, opportunity.customer()),
                Objects.requireNonNullElse(salesperson, opportunity.salesperson()),
                opportunity.records().changed(values, lastCompleted),
                opportunity.state(),
                opportunity.loss(),
                remarks.applyTo(opportunity.remarks()));
    }

    /** Mutable builder; not thread-safe. */
    public static final class Builder extends ParentBuilder<Builder> {

        private final OpportunityId id;
        private final @Nullable Long revision;

        private Builder(OpportunityId id, @Nullable Long revision) {
            this.id = id;
            this.revision = revision;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** Returns the command. Its values are validated only when it is executed. */
        public ModifyOpportunity build() {
            return new ModifyOpportunity(id, revision, subject, customer, salesperson, tracked(), remarks);
        }
    }
}
