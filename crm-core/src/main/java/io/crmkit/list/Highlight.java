package io.crmkit.list;

/**
 * How a row of a list is set off: a meaning, which the host turns into a colour (O8).
 *
 * @since 0.1
 */
public enum Highlight {
    NONE,
    /** Given up; the manual shows it in red. */
    TERMINATED,
    /** Become a project; the manual shows it in blue. */
    CONVERTED
}
