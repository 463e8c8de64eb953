package io.crmkit.project;

import io.crmkit.list.Highlight;
import io.crmkit.text.LocalizedEnum;

/**
 * Where a project stands (P3).
 *
 * @since 0.1
 */
public enum ProjectState implements LocalizedEnum {

    /** Being worked on. */
    ACTIVE,

    /** Ended, for now: it takes no change until it is reactivated. */
    TERMINATED;

    /** How lists set it off (O8): a meaning, not a colour. */
    public Highlight highlight() {
        return this == TERMINATED ? Highlight.TERMINATED : Highlight.NONE;
    }
}
