package io.crmkit.ledger;

import io.crmkit.id.IdText;

/**
 * Identifies an employee of the ledger. Immutable and thread-safe.
 *
 * @param source the tag of the table that contains the employee; it contains no colon
 * @param key the ledger's key as canonical text
 * @since 0.1
 */
public record EmployeeId(String source, String key) implements LedgerId {
    public EmployeeId {
        LedgerIdCheck.require(source, key);
    }

    /**
     * Returns the id whose {@link #toString()} is the text.
     *
     * @throws io.crmkit.error.ValidationException if the text is not an id
     */
    public static EmployeeId parse(String text) {
        return IdText.sourceAndKey(text, EmployeeId::new);
    }

    @Override
    public MasterKind kind() {
        return MasterKind.EMPLOYEE;
    }

    @Override
    public String toString() {
        return source + ":" + key;
    }
}
