package io.crmkit.list;

import io.crmkit.text.LocalizedEnum;

/**
 * How a condition compares (L3).
 *
 * @since 0.1
 */
public enum Operator implements LocalizedEnum {
    CONTAINS,
    GT,
    LT,
    LE,
    GE,
    EQ,
    NE
}
