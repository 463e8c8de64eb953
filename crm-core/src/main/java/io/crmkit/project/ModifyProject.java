package io.crmkit.project;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.record.TrackedBuilder;
import io.crmkit.record.TrackedInput;
import io.crmkit.value.Change;
import io.crmkit.value.constraint.Line;
import io.crmkit.value.constraint.Memo;
import io.crmkit.value.constraint.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Changes a project directly (R6). What is not given stays; the opportunity amount always does (P1). Immutable;
 * checked when it is carried out.
 *
 * @param revision the revision the caller has read (optimistic lock)
 * @param cost the planned cost
 * @param expected the expected amount
 * @param tracked of cost and amount the actual ones
 * @since 0.1
 */
public record ModifyProject(
        @NotNull ProjectId id,
        @NotNull @Nullable Long revision,
        @Line @Nullable String subject,
        @Nullable CustomerId customer,
        @Nullable EmployeeId salesperson,
        @Money @Nullable BigDecimal cost,
        @Money @Nullable BigDecimal expected,
        @NotNull @Valid TrackedInput tracked,
        @NotNull Change<@Memo String> remarks) {

    /** Changes to a project as the caller has read it. */
    public static Builder of(Project read) {
        return new Builder(read.id(), read.revision());
    }

    public static Builder of(ProjectId id, @Nullable Long revision) {
        return new Builder(id, revision);
    }

    /** Collects what is given. Not thread-safe. */
    public static final class Builder extends TrackedBuilder<Builder> {

        private final ProjectId id;
        private final @Nullable Long revision;
        private @Nullable String subject;
        private @Nullable CustomerId customer;
        private @Nullable EmployeeId salesperson;
        private @Nullable BigDecimal cost;
        private @Nullable BigDecimal expected;
        private Change<String> remarks = Change.keep();

        private Builder(ProjectId id, @Nullable Long revision) {
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
            this.cost = cost;
            return this;
        }

        /** @param expected the expected amount in the ledger's currency, 0 or more */
        public Builder expected(BigDecimal expected) {
            this.expected = expected;
            return this;
        }

        /** @param actualCost the actual cost in the ledger's currency, 0 or more */
        public Builder actualCost(BigDecimal actualCost) {
            return withCost(actualCost);
        }

        /** @param actualAmount the actual amount in the ledger's currency, 0 or more */
        public Builder actualAmount(BigDecimal actualAmount) {
            return withAmount(actualAmount);
        }

        /** The remarks, null for none. */
        public Builder remarks(@Nullable String remarks) {
            this.remarks = Change.toNullable(remarks);
            return this;
        }

        public ModifyProject build() {
            return new ModifyProject(id, revision, subject, customer, salesperson, cost, expected, tracked(), remarks);
        }
    }
}
