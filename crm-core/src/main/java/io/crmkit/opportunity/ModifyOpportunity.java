package io.crmkit.opportunity;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.record.TrackedBuilder;
import io.crmkit.record.TrackedInput;
import io.crmkit.value.Change;
import io.crmkit.value.constraint.Line;
import io.crmkit.value.constraint.Memo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Changes an opportunity directly (R6). What is not given stays. Immutable; checked when it is carried out.
 *
 * @param revision the revision the caller has read (optimistic lock)
 * @since 0.1
 */
public record ModifyOpportunity(
        @NotNull OpportunityId id,
        @NotNull @Nullable Long revision,
        @Line @Nullable String subject,
        @Nullable CustomerId customer,
        @Nullable EmployeeId salesperson,
        @NotNull @Valid TrackedInput tracked,
        @NotNull Change<@Memo String> remarks) {

    /** Changes to an opportunity as the caller has read it. */
    public static Builder of(Opportunity read) {
        return new Builder(read.id(), read.revision());
    }

    public static Builder of(OpportunityId id, @Nullable Long revision) {
        return new Builder(id, revision);
    }

    /** Collects what is given. Not thread-safe. */
    public static final class Builder extends TrackedBuilder<Builder> {

        private final OpportunityId id;
        private final @Nullable Long revision;
        private @Nullable String subject;
        private @Nullable CustomerId customer;
        private @Nullable EmployeeId salesperson;
        private Change<String> remarks = Change.keep();

        private Builder(OpportunityId id, @Nullable Long revision) {
            this.id = id;
            this.revision = revision;
        }

        @Override
        protected Builder self() {
            return this;
        }

        public Builder subject(String subject) {
            this.subject = subject;
            return this;
        }

        public Builder customer(CustomerId customer) {
            this.customer = customer;
            return this;
        }

        public Builder salesperson(EmployeeId salesperson) {
            this.salesperson = salesperson;
            return this;
        }

        /** @param cost the planned cost in the ledger's currency, 0 or more */
        public Builder cost(BigDecimal cost) {
            return withCost(cost);
        }

        /** @param expected the expected amount in the ledger's currency, 0 or more */
        public Builder expected(BigDecimal expected) {
            return withAmount(expected);
        }

        /** The remarks, null for none. */
        public Builder remarks(@Nullable String remarks) {
            this.remarks = Change.toNullable(remarks);
            return this;
        }

        public ModifyOpportunity build() {
            return new ModifyOpportunity(id, revision, subject, customer, salesperson, tracked(), remarks);
        }
    }
}
