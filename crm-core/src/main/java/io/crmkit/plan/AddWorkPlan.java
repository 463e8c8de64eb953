package io.crmkit.plan;

import io.crmkit.ledger.EmployeeId;
import io.crmkit.value.constraint.BusinessDate;
import io.crmkit.value.constraint.DocumentNumber;
import io.crmkit.value.constraint.IdempotencyKey;
import io.crmkit.value.constraint.Memo;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A command that adds a work plan (W1). Employee, mode and start are required, and so is the end of a CUSTOM period.
 * The values are validated when the command is executed. Immutable and thread-safe.
 *
 * @param number the number of the plan; null lets the numbering assign one (N1)
 * @param employee the employee whose plan it is, a leaf of the employee tree (M2)
 * @param kind whether it is a plan, a summary or a suggestion
 * @param mode the length of the period
 * @param start the first day of the period
 * @param end the last day of a CUSTOM period; null for any other mode, whose end follows from start and mode (W4)
 * @param plan the text of this plan, at most 20,000 characters; null for none
 * @param summary the summary, at most 20,000 characters; null for none
 * @param idempotencyKey 1 to 64 characters; a second command with the same key returns the first plan instead of adding
 *     another (K6); null for no such protection
 * @since 0.1
 */
public record AddWorkPlan(
        @DocumentNumber @Nullable String number,
        @NotNull @Nullable EmployeeId employee,
        @NotNull PlanKind kind,
        @NotNull @Nullable PeriodMode mode,
        @NotNull @BusinessDate @Nullable LocalDate start,
        @BusinessDate @Nullable LocalDate end,
        @Memo @Nullable String plan,
        @Memo @Nullable String summary,
        @IdempotencyKey @Nullable String idempotencyKey) {

    /** Returns a builder whose kind is {@link PlanKind#PLAN} and in which nothing else is set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the period of the plan. The command must have been validated. */
    public PlanPeriod period() {
        Objects.requireNonNull(mode);
        Objects.requireNonNull(start);
        return mode == PeriodMode.CUSTOM
                ? PlanPeriod.custom(start, Objects.requireNonNull(end))
                : PlanPeriod.of(mode, start);
    }

    /**
     * Returns the new plan, at revision 1. The command must have been validated.
     *
     * @param assigned its number, whether the caller gave it or the numbering assigned it
     * @param ordinal counts the plans of the employee
     * @param previous the text of the plan before it, if any (W1)
     */
    public WorkPlan toWorkPlan(WorkPlanId id, String assigned, int ordinal, Optional<String> previous) {
        return new WorkPlan(
                id,
                1,
                assigned,
                Objects.requireNonNull(employee),
                kind,
                period(),
                ordinal,
                previous,
                Optional.ofNullable(plan),
                Optional.ofNullable(summary));
    }

    /** Mutable builder; not thread-safe. */
    public static final class Builder {

        private @Nullable String number;
        private @Nullable EmployeeId employee;
        private PlanKind kind = PlanKind.PLAN;
        private @Nullable PeriodMode mode;
        private @Nullable LocalDate start;
        private @Nullable LocalDate end;
        private @Nullable String plan;
        private @Nullable String summary;
        private @Nullable String idempotencyKey;

        private Builder() {}

        /** Sets the number of the plan. If it is not set, the numbering of the ledger assigns one (N1). */
        public Builder number(String number) {
            this.number = number;
            return this;
        }

        /** Sets the employee whose plan it is; must be a leaf of the employee tree (M2). */
        public Builder employee(EmployeeId employee) {
            this.employee = employee;
            return this;
        }

        /** Sets the kind; the default is {@link PlanKind#PLAN}. */
        public Builder kind(PlanKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets a period whose end follows from its mode (W4). A CUSTOM period needs
         * {@link #period(LocalDate, LocalDate)}.
         */
        public Builder period(PeriodMode mode, LocalDate start) {
            this.mode = mode;
            this.start = start;
            this.end = null;
            return this;
        }

        /** Sets a CUSTOM period with its first and last day. */
        public Builder period(LocalDate start, LocalDate end) {
            this.mode = PeriodMode.CUSTOM;
            this.start = start;
            this.end = end;
            return this;
        }

        /** Sets the text of this plan, at most 20,000 characters; null for none. */
        public Builder plan(@Nullable String plan) {
            this.plan = plan;
            return this;
        }

        /** Sets the summary, at most 20,000 characters; null for none. */
        public Builder summary(@Nullable String summary) {
            this.summary = summary;
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
        public AddWorkPlan build() {
            return new AddWorkPlan(number, employee, kind, mode, start, end, plan, summary, idempotencyKey);
        }
    }
}
