package io.crmkit.plan;

import io.crmkit.text.LocalizedEnum;

/**
 * What a plan is (W1).
 *
 * @since 0.1
 */
public enum PlanKind implements LocalizedEnum {
    PLAN,
    SUMMARY,
    SUGGESTION
}
