package io.crmkit.list;

/**
 * The meaning of a highlighted row (O8). The host chooses a colour for it.
 *
 * @since 0.1
 */
public enum Highlight {
    /** The row is not highlighted. */
    NONE,
    /** The opportunity was terminated; red is usual. */
    TERMINATED,
    /** The opportunity was converted to a project; blue is usual. */
    CONVERTED
}
