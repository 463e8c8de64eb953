package io.crmkit.plan;

import io.crmkit.ledger.EmployeeId;
import io.crmkit.value.constraint.BusinessDate;
import io.crmkit.value.constraint.DocumentNumber;
import io.crmkit.value.constraint.IdempotencyKey;
import io.crmkit.value.constraint.Memo;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Adds a work plan (W1). Required are employee, mode and start, and the end if the mode is CUSTOM. Immutable; checked
 * when it is carried out.
 *
 * @param number its number; null leaves it to the numbering (N1)
 * @param end the last day of a CUSTOM period; null for any other, whose end follows from start and mode (W4)
 * @param plan the text of this plan, null for none
 * @param summary the summary, null for none
 * @param idempotencyKey 1 to 64 characters; the same key again gives the same plan, not another (K6)
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

    /** A plan, unless another kind is given. */
    public static Builder builder() {
        return new Builder();
    }

    /** The period it is for, of a command that has been checked. */
    public PlanPeriod period() {
        Objects.requireNonNull(mode);
        Objects.requireNonNull(start);
        return mode == PeriodMode.CUSTOM
                ? PlanPeriod.custom(start, Objects.requireNonNull(end))
                : PlanPeriod.of(mode, start);
    }

    /** Collects what is given. Not thread-safe. */
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

        public Builder number(String number) {
            this.number = number;
            return this;
        }

        public Builder employee(EmployeeId employee) {
            this.employee = employee;
            return this;
        }

        public Builder kind(PlanKind kind) {
            this.kind = kind;
            return this;
        }

        /** A period that ends as its mode says (W4). */
        public Builder period(PeriodMode mode, LocalDate start) {
            this.mode = mode;
            this.start = start;
            this.end = null;
            return this;
        }

        /** A period with an end of its own. */
        public Builder period(LocalDate start, LocalDate end) {
            this.mode = PeriodMode.CUSTOM;
            this.start = start;
            this.end = end;
            return this;
        }

        public Builder plan(@Nullable String plan) {
            this.plan = plan;
            return this;
        }

        public Builder summary(@Nullable String summary) {
            this.summary = summary;
            return this;
        }

        public Builder idempotencyKey(String idempotencyKey) {
            this.idempotencyKey = idempotencyKey;
            return this;
        }

        public AddWorkPlan build() {
            return new AddWorkPlan(number, employee, kind, mode, start, end, plan, summary, idempotencyKey);
        }
    }
}
