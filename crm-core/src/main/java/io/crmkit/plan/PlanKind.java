package io.crmkit.plan;

import io.crmkit.text.LocalizedEnum;

/**
 * The kinds of work plans (W1).
 *
 * @since 0.1
 */
public enum PlanKind implements LocalizedEnum {
    /** Work that the employee intends to do. */
    PLAN,
    /** A review of work that is done. */
    SUMMARY,
    /** A proposal to the managers. */
    SUGGESTION
}
