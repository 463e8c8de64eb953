package io.crmkit.opportunity;

import io.crmkit.list.Highlight;
import io.crmkit.text.LocalizedEnum;

/**
 * The states of an opportunity (O5).
 *
 * @since 0.1
 */
public enum OpportunityState implements LocalizedEnum {
    /** Work is in progress. */
    ACTIVE,
    /** The sale is won and checked. The opportunity is frozen until it is converted or the approval is revoked. */
    APPROVED,
    /** The opportunity was given up; it can be reactivated. */
    TERMINATED,
    /** A project was made from the opportunity (P1). */
    CONVERTED;

    /**
     * Returns how lists highlight this state (O8). It is a meaning and not a colour, because the host chooses the
     * colours.
     */
    public Highlight highlight() {
        return switch (this) {
            case TERMINATED -> Highlight.TERMINATED;
            case CONVERTED -> Highlight.CONVERTED;
            case ACTIVE, APPROVED -> Highlight.NONE;
        };
    }
}
