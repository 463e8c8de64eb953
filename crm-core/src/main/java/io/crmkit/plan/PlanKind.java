package io.crmkit.plan;

/** What a plan is (W1). */
public enum PlanKind {
    PLAN,
    SUMMARY,
    SUGGESTION
}
