package io.crmkit.list;

/**
 * How a condition compares (L3).
 *
 * @since 0.1
 */
public enum Operator {
    CONTAINS,
    GT,
    LT,
    LE,
    GE,
    EQ,
    NE
}
