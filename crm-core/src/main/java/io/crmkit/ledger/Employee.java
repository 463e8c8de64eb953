package io.crmkit.ledger;

import java.util.Optional;

/**
 * An employee in the ledger, the person who contacts customers. Immutable and thread-safe.
 *
 * @param id the id
 * @param parent the category above it; empty at the top level
 * @param code the code, unique among employees, compared exactly (M5)
 * @param name the name, which need not be unique
 * @param category whether it has other entries below it (M2)
 * @param details all other values
 * @since 0.1
 */
public record Employee(
        EmployeeId id, Optional<EmployeeId> parent, String code, String name, boolean category, EmployeeDetails details)
        implements LedgerEntry<EmployeeId, EmployeeDetails> {

    /** Returns a draft of an employee with a code and a name only. */
    public static EntryDraft<EmployeeDetails> draft(String code, String name) {
        return draft(code, name, EmployeeDetails.none());
    }

    /** Returns a draft of an employee. */
    public static EntryDraft<EmployeeDetails> draft(String code, String name, EmployeeDetails details) {
        return new EntryDraft<>(code, name, details);
    }
}
