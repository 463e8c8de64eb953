package io.crmkit.project;

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
 * A command that adds a project directly, without an opportunity. Subject, customer, salesperson, stage and start are
 * required. The actual cost and amount start equal to the planned cost and the expected amount (P1). The values are
 * validated when the command is executed. Immutable and thread-safe.
 *
 * @param number the number of the project; null lets the numbering assign one (N1)
 * @param subject the subject in one line, at most 200 characters
 * @param customer the customer, a leaf of the customer tree (M2)
 * @param salesperson the employee responsible, a leaf of the employee tree (M2)
 * @param tracked the entered stage, rate and dates; its cost and amount are the planned cost and the expected amount
 * @param remarks a free text of at most 20,000 characters; null for none
 * @param idempotencyKey 1 to 64 characters; a second command with the same key returns the first project instead of
 *     adding another (K6); null for no such protection
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

    /** Returns a builder with no value set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the new project: active, at revision 1 and without an origin or records. Its actual cost and amount are
     * the planned cost and the expected amount, and its opportunity amount is the expected amount at the entered rate
     * (P1). The command must have been validated.
     *
     * @param assigned its number, whether the caller gave it or the numbering assigned it
     * @param entered the values of {@link #tracked()}, completed by their defaults (O1, O2)
     */
    public Project toProject(ProjectId id, String assigned, TrackedValues entered) {
        return new Project(
                id,
                1,
                assigned,
                Optional.empty(),
                Objects.requireNonNull(subject),
                Objects.requireNonNull(customer),
                Objects.requireNonNull(salesperson),
                new PlannedAmounts(entered.cost(), entered.amount(), entered.weighted()),
                RecordSummary.entered(entered),
                ProjectState.ACTIVE,
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
        public AddProject build() {
            return new AddProject(
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
