package io.crmkit.ledger;

import java.util.Optional;

/** A member of the ledger's staff; the person who does the contacting. Immutable and thread-safe. */
public record Employee(
        EmployeeId id, Optional<EmployeeId> parent, String code, String name, boolean category, EmployeeDetails details)
        implements LedgerEntry<EmployeeId, EmployeeDetails> {}
