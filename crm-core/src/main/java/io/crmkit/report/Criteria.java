package io.crmkit.report;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.value.Period;
import java.util.Optional;

/**
 * Which documents an analysis counts, whatever it analyses; all conditions must hold.
 *
 * @since 0.1
 */
public interface Criteria {

    /** A customer, or a category for all leaves below it. */
    Optional<CustomerId> customer();

    /** An employee, or a category for all leaves below it. */
    Optional<EmployeeId> employee();

    /** Of the date by which the documents are counted. */
    Period period();
}
