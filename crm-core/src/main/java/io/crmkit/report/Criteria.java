package io.crmkit.report;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.value.Period;
import java.util.Optional;

/**
 * The conditions that all analyses have in common; a document is counted if it meets all of them. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public interface Criteria {

    /** Returns the customer, or a category that stands for all leaves below it; empty for all customers. */
    Optional<CustomerId> customer();

    /** Returns the employee, or a category that stands for all leaves below it; empty for all employees. */
    Optional<EmployeeId> employee();

    /** Returns the period that must contain the date by which the documents are counted. */
    Period period();
}
