package io.crmkit.plan;

/**
 * What a plan is (W1).
 *
 * @since 0.1
 */
public enum PlanKind {
    PLAN,
    SUMMARY,
    SUGGESTION
}
