package io.crmkit.list;

import io.crmkit.text.LocalizedEnum;

/**
 * The comparisons of conditions (L3).
 *
 * @since 0.1
 */
public enum Operator implements LocalizedEnum {
    /** The text contains the value, in folded form (L5). */
    CONTAINS,
    /** Greater than. */
    GT,
    /** Less than. */
    LT,
    /** Less than or equal. */
    LE,
    /** Greater than or equal. */
    GE,
    /** Equal; with an empty value: absent. */
    EQ,
    /** Not equal; with an empty value: present. */
    NE
}
