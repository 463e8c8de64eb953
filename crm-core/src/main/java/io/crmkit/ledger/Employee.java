package io.crmkit.ledger;

import java.util.Optional;

/**
 * A member of the ledger's staff; the person who does the contacting. Immutable and thread-safe.
 *
 * @since 0.1
 */
public record Employee(
        EmployeeId id, Optional<EmployeeId> parent, String code, String name, boolean category, EmployeeDetails details)
        implements LedgerEntry<EmployeeId, EmployeeDetails> {

    /** A draft of an employee of which only the code and the name are known. */
    public static EntryDraft<EmployeeDetails> draft(String code, String name) {
        return draft(code, name, EmployeeDetails.none());
    }

    /** A draft of an employee. */
    public static EntryDraft<EmployeeDetails> draft(String code, String name, EmployeeDetails details) {
        return new EntryDraft<>(code, name, details);
    }
}
