package io.crmkit.ledger;

import io.crmkit.id.IdText;

/**
 * Names an employee of the ledger.
 *
 * @param source the tag of the table it comes from; it has no colon
 * @param key the ledger's key in canonical text
 * @since 0.1
 */
public record EmployeeId(String source, String key) implements LedgerId {
    public EmployeeId {
        LedgerIdCheck.require(source, key);
    }

    /**
     * Reads an id from the text that {@link #toString()} gives.
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
