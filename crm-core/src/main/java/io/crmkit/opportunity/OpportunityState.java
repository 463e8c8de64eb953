package io.crmkit.opportunity;

import io.crmkit.list.Highlight;
import io.crmkit.text.LocalizedEnum;

/**
 * Where an opportunity stands (O5).
 *
 * @since 0.1
 */
public enum OpportunityState implements LocalizedEnum {
    /** Being worked on. */
    ACTIVE,
    /** Won and checked; frozen until it is converted or the approval is revoked. */
    APPROVED,
    /** Given up, for now. */
    TERMINATED,
    /** Become a project. */
    CONVERTED;

    /** How lists set it off (O8): a meaning, not a colour. */
    public Highlight highlight() {
        return switch (this) {
            case TERMINATED -> Highlight.TERMINATED;
            case CONVERTED -> Highlight.CONVERTED;
            case ACTIVE, APPROVED -> Highlight.NONE;
        };
    }
}
