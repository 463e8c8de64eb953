package io.crmkit.report;

import io.crmkit.ledger.MasterKind;

/**
 * By what the analyses of opportunities and projects group (A1, A2).
 *
 * @since 0.1
 */
public enum Grouping {
    CUSTOMER(MasterKind.CUSTOMER),
    EMPLOYEE(MasterKind.EMPLOYEE);

    private final MasterKind kind;

    Grouping(MasterKind kind) {
        this.kind = kind;
    }

    /** The kind of ledger entry that makes a group. */
    public MasterKind kind() {
        return kind;
    }
}
