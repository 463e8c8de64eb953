package io.crmkit.plan;

import io.crmkit.value.Change;
import io.crmkit.value.constraint.Memo;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Changes the texts of a work plan: all of it that can change (W2). What is not given stays. Immutable;
 * checked when it is carried out.
 *
 * @param revision the revision the caller has read (optimistic lock)
 * @param plan the text of this plan
 * @since 0.1
 */
public record ModifyWorkPlan(
        @NotNull WorkPlanId id,
        @NotNull @Nullable Long revision,
        @NotNull Change<@Memo String> plan,
        @NotNull Change<@Memo String> summary) {

    /** Changes to a plan as the caller has read it. */
    public static Builder of(WorkPlan read) {
        return new Builder(read.id(), read.revision());
    }

    public static Builder of(WorkPlanId id, @Nullable Long revision) {
        return new Builder(id, revision);
    }

    /** A plan with these changes. */
    public WorkPlan applyTo(WorkPlan saved) {
        return saved.with(plan.applyTo(saved.plan()), summary.applyTo(saved.summary()));
    }

    /** Collects what is given. Not thread-safe. */
    public static final class Builder {

        private final WorkPlanId id;
        private final @Nullable Long revision;
        private Change<String> plan = Change.keep();
        private Change<String> summary = Change.keep();

        private Builder(WorkPlanId id, @Nullable Long revision) {
            this.id = id;
            this.revision = revision;
        }

        /** The text of this plan, null for none. */
        public Builder plan(@Nullable String plan) {
            this.plan = Change.toNullable(plan);
            return this;
        }

        /** The summary, null for none. */
        public Builder summary(@Nullable String summary) {
            this.summary = Change.toNullable(summary);
            return this;
        }

        public ModifyWorkPlan build() {
            return new ModifyWorkPlan(id, revision, plan, summary);
        }
    }
}
