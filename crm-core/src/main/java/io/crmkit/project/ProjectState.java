package io.crmkit.project;

import io.crmkit.list.Highlight;
import io.crmkit.text.LocalizedEnum;

/**
 * The states of a project (P3).
 *
 * @since 0.1
 */
public enum ProjectState implements LocalizedEnum {

    /** Work is in progress. */
    ACTIVE,

    /** The contract has ended. The project accepts no change until it is reactivated. */
    TERMINATED;

    /**
     * Returns how lists highlight this state (O8). It is a meaning and not a colour, because the host chooses the
     * colours.
     */
    public Highlight highlight() {
        return this == TERMINATED ? Highlight.TERMINATED : Highlight.NONE;
    }
}
