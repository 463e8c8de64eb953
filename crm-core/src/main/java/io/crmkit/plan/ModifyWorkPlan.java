package io.crmkit.plan;

import io.crmkit.value.Change;
import io.crmkit.value.constraint.Memo;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A command that changes the texts of a work plan; nothing else of a saved plan can change (W2). Fields that are not
 * set keep their value; an empty value clears the field. The values are validated when the command is executed.
 * Immutable and thread-safe.
 *
 * @param id the plan to change
 * @param revision the revision that the caller has read; the command fails as stale if another change came first
 * @param plan the change of the text of this plan
 * @param summary the change of the summary
 * @since 0.1
 */
public record ModifyWorkPlan(
        @NotNull WorkPlanId id,
        @NotNull @Nullable Long revision,
        @NotNull Change<@Memo String> plan,
        @NotNull Change<@Memo String> summary) {

    /** Returns a builder for changes to the plan at the revision that the caller has read. */
    public static Builder of(WorkPlan read) {
        return new Builder(read.id(), read.revision());
    }

    /**
     * Returns a builder for changes to the document or record with this id.
     *
     * @param revision the revision that the caller has read; the change fails as stale if it is no longer current
     */
    public static Builder of(WorkPlanId id, @Nullable Long revision) {
        return new Builder(id, revision);
    }

    /** Returns the plan with these changes. */
    public WorkPlan applyTo(WorkPlan saved) {
        return saved.with(plan.applyTo(saved.plan()), summary.applyTo(saved.summary()));
    }

    /** Mutable builder; not thread-safe. */
    public static final class Builder {

        private final WorkPlanId id;
        private final @Nullable Long revision;
        private Change<String> plan = Change.keep();
        private Change<String> summary = Change.keep();

        private Builder(WorkPlanId id, @Nullable Long revision) {
            this.id = id;
            this.revision = revision;
        }

        /** Sets the text of this plan, at most 20,000 characters; null clears it. */
        public Builder plan(@Nullable String plan) {
            this.plan = Change.toNullable(plan);
            return this;
        }

        /** Sets the summary, at most 20,000 characters; null clears it. */
        public Builder summary(@Nullable String summary) {
            this.summary = Change.toNullable(summary);
            return this;
        }

        /** Returns the command. Its values are validated only when it is executed. */
        public ModifyWorkPlan build() {
            return new ModifyWorkPlan(id, revision, plan, summary);
        }
    }
}
