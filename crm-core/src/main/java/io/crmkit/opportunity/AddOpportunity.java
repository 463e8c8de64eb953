package io.crmkit.opportunity;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.record.ParentBuilder;
import io.crmkit.record.RecordSummary;
import io.crmkit.record.TrackedInput;
import io.crmkit.record.TrackedValues;
import io.crmkit.value.constraint.DocumentNumber;
import io.crmkit.value.constraint.IdempotencyKey;
import io.crmkit.value.constraint.Line;
import io.crmkit.value.constraint.Memo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A command that adds an opportunity. Subject, customer, salesperson, stage and start are required (O1). The values are
 * validated when the command is executed, so that all violations are reported together. Immutable and thread-safe.
 *
 * @param number the number of the opportunity; null lets the numbering assign one (N1)
 * @param subject the subject in one line, at most 200 characters
 * @param customer the customer, a leaf of the customer tree (M2)
 * @param salesperson the employee responsible, a leaf of the employee tree (M2)
 * @param tracked the entered stage, rate, amounts and dates (O4); amounts default to 0, the rate to that of the stage
 *     (O2)
 * @param remarks a free text of at most 20,000 characters; null for none
 * @param idempotencyKey 1 to 64 characters; a second command with the same key returns the first opportunity instead of
 *     adding another (K6); null for no such protection
 * @since 0.1
 */
public record AddOpportunity(
        @DocumentNumber @Nullable String number,
        @NotNull @Line @Nullable String subject,
        @NotNull @Nullable CustomerId customer,
        @NotNull @Nullable EmployeeId salesperson,
        @NotNull @Valid TrackedInput tracked,
        @Memo @Nullable String remarks,
        @IdempotencyKey @Nullable String idempotencyKey) {

    /** Returns a builder with no value set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the new opportunity: active, at revision 1 and without records. The command must have been validated.
     *
     * @param assigned its number, whether the caller gave it or the numbering assigned it
     * @param entered the values of {@link #tracked()}, completed by their defaults (O1, O2)
     */
    public Opportunity toOpportunity(OpportunityId id, String assigned, TrackedValues entered) {
        return new Opportunity(
                id,
                1,
                assigned,
                Objects.requireNonNull(subject),
                Objects.requireNonNull(customer),
                Objects.requireNonNull(salesperson),
                RecordSummary.entered(entered),
                OpportunityState.ACTIVE,
                Optional.empty(),
                Optional.ofNullable(remarks));
    }

    /** Mutable builder; not thread-safe. */
    public static final class Builder extends ParentBuilder<Builder> {

        private @Nullable String number;
        private @Nullable String idempotencyKey;

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /** Sets the document number. If it is not set, the ledger's numbering assigns one (N1). */
        public Builder number(String number) {
            this.number = number;
            return this;
        }

        /**
         * Sets the key that makes a retry safe: repeating the command with the same key returns the first result (K6).
         */
        public Builder idempotencyKey(String idempotencyKey) {
            this.idempotencyKey = idempotencyKey;
            return this;
        }

        /** Returns the command. Its values are validated only when it is executed. */
        public AddOpportunity build() {
            return new AddOpportunity(
                    number,
                    subject,
                    customer,
                    salesperson,
                    tracked(),
                    remarks.newValue().orElse(null),
                    idempotencyKey);
        }
    }
}
