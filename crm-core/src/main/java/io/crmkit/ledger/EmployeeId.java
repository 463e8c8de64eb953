package io.crmkit.ledger;

/**
 * Names an employee of the ledger.
 *
 * @param source the tag of the table it comes from
 * @param key the ledger's key in canonical text
 */
public record EmployeeId(String source, String key) implements LedgerId {
    public EmployeeId {
        LedgerIdCheck.require(source, key);
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
