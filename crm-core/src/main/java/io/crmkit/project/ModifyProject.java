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
 * A command that changes a project directly (R6). Fields that are not set keep their value; an empty value clears the
 * field. The opportunity amount was fixed when the project was made and never changes (P1). The values are validated
 * when the command is executed. Immutable and thread-safe.
 *
 * @param id the project to change
 * @param revision the revision that the caller has read; the command fails as stale if another change came first
 * @param subject the new subject in one line; null keeps the present one
 * @param customer the new customer, a leaf of the customer tree (M2); null keeps the present one
 * @param salesperson the new employee responsible, a leaf of the employee tree (M2); null keeps the present one
 * @param cost the new planned cost in the currency of the ledger; null keeps the present one
 * @param expected the new expected amount in the currency of the ledger; null keeps the present one
 * @param tracked the new stage, rate and dates; its cost and amount are the actual ones (R10)
 * @param remarks the change of the remarks
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

    /** Returns a builder for changes to the project at the revision that the caller has read. */
    public static Builder of(Project read) {
        return new Builder(read.id(), read.revision());
    }

    /**
     * Returns a builder for changes to the document or record with this id.
     *
     * @param revision the revision that the caller has read; the change fails as stale if it is no longer current
     */
    public static Builder of(ProjectId id, @Nullable Long revision) {
        return new Builder(id, revision);
    }

    /** Mutable builder; not thread-safe. */
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

        /** Sets the subject: one line of at most 200 characters. */
        public Builder subject(String subject) {
            this.subject = subject;
            return this;
        }

        /** Sets the customer, who must be a leaf of the customer tree (M2). */
        public Builder customer(CustomerId customer) {
            this.customer = customer;
            return this;
        }

        /** Sets the employee responsible, who must be a leaf of the employee tree (M2). */
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

        /** Sets the remarks, at most 20,000 characters; null clears them. */
        public Builder remarks(@Nullable String remarks) {
            this.remarks = Change.toNullable(remarks);
            return this;
        }

        /** Returns the command. Its values are validated only when it is executed. */
        public ModifyProject build() {
            return new ModifyProject(id, revision, subject, customer, salesperson, cost, expected, tracked(), remarks);
        }
    }
}
