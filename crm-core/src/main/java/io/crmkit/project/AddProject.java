package io.crmkit.project;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.record.TrackedBuilder;
import io.crmkit.record.TrackedInput;
import io.crmkit.value.constraint.DocumentNumber;
import io.crmkit.value.constraint.IdempotencyKey;
import io.crmkit.value.constraint.Line;
import io.crmkit.value.constraint.Memo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Adds a project that was no opportunity. Required are subject, customer, salesperson, stage and start; actual cost and
 * actual amount begin as the planned cost and the expected amount (P1). Immutable; checked when it is carried out.
 *
 * @param number its number; null leaves it to the numbering (N1)
 * @param tracked of cost and amount the planned cost and the expected amount
 * @param idempotencyKey 1 to 64 characters; the same key again gives the same project, not another (K6)
 * @since 0.1
 */
public record AddProject(
        @DocumentNumber @Nullable String number,
        @NotNull @Line @Nullable String subject,
        @NotNull @Nullable CustomerId customer,
        @NotNull @Nullable EmployeeId salesperson,
        @NotNull @Valid TrackedInput tracked,
        @Memo @Nullable String remarks,
        @IdempotencyKey @Nullable String idempotencyKey) {

    public static Builder builder() {
        return new Builder();
    }

    /** Collects what is given. Not thread-safe. */
    public static final class Builder extends TrackedBuilder<Builder> {

        private @Nullable String number;
        private @Nullable String subject;
        private @Nullable CustomerId customer;
        private @Nullable EmployeeId salesperson;
        private @Nullable String remarks;
        private @Nullable String idempotencyKey;

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        public Builder number(String number) {
            this.number = number;
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

        public Builder remarks(String remarks) {
            this.remarks = remarks;
            return this;
        }

        public Builder idempotencyKey(String idempotencyKey) {
            this.idempotencyKey = idempotencyKey;
            return this;
        }

        public AddProject build() {
            return new AddProject(number, subject, customer, salesperson, tracked(), remarks, idempotencyKey);
        }
    }
}
