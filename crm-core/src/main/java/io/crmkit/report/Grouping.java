package io.crmkit.report;

import io.crmkit.ledger.MasterKind;

/**
 * The groupings of the analyses of opportunities and projects (A1, A2).
 *
 * @since 0.1
 */
public enum Grouping {
    /** One row for each customer. */
    CUSTOMER(MasterKind.CUSTOMER),
    /** One row for each employee. */
    EMPLOYEE(MasterKind.EMPLOYEE);

    private final MasterKind kind;

    Grouping(MasterKind kind) {
        this.kind = kind;
    }

    /** Returns the kind of the ledger entries that form the groups. */
    public MasterKind kind() {
        return kind;
    }
}
