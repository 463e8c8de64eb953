package io.crmkit.project;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.record.ModifyParent;
import io.crmkit.record.ParentBuilder;
import io.crmkit.record.TrackedInput;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedValues;
import io.crmkit.value.Change;
import io.crmkit.value.CurrencyScale;
import io.crmkit.value.constraint.Line;
import io.crmkit.value.constraint.Memo;
import io.crmkit.value.constraint.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
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
        @NotNull Change<@Memo String> remarks)
        implements ModifyParent<ProjectId, Project> {

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

    @Override
    public Project applyTo(Project project, TrackedValues values, Optional<? extends TrackedRecord<?>> lastCompleted) {
        project.requireModifiable();
        return new Project(
                project.id(),
                project.revision(),
                project.number(),
                project.origin(),
                Objects.requireNonNullElse(subject, project.subject()),
                Objects.requireNonNullElse(customer, project.customer()),
                Objects.requireNonNullElse(salesperson, project.salesperson()),
                planned(project.planned()),
                project.records().changed(values, lastCompleted),
                project.state(),
                remarks.applyTo(project.remarks()));
    }

    private PlannedAmounts planned(PlannedAmounts before) {
        CurrencyScale scale = before.cost().scale();
        return new PlannedAmounts(
                cost != null ? scale.exact(cost) : before.cost(),
                expected != null ? scale.exact(expected) : before.expected(),
                before.opportunityAmount());
    }

    /** Mutable builder; not thread-safe. */
    public static final class Builder extends ParentBuilder<Builder> {

        private final ProjectId id;
        private final @Nullable Long revision;
        private @Nullable BigDecimal cost;
        private @Nullable BigDecimal expected;

        private Builder(ProjectId id, @Nullable Long revision) {
            this.id = id;
            this.revision = revision;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        public Builder cost(BigDecimal cost) {
            this.cost = cost;
            return this;
        }

        @Override
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

        /** Returns the command. Its values are validated only when it is executed. */
        public ModifyProject build() {
            return new ModifyProject(id, revision, subject, customer, salesperson, cost, expected, tracked(), remarks);
        }
    }
}
