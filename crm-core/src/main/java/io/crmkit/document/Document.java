package io.crmkit.document;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;

/**
 * A numbered document of a customer, such as an opportunity. Immutable and thread-safe.
 *
 * @param <I> the type of its id
 * @param <T> the type of the document
 * @since 0.1
 */
public interface Document<I, T extends Document<I, T>> extends Numbered<I, T> {

    /** Returns its customer. */
    CustomerId customer();

    /** Returns the employee responsible for it. */
    EmployeeId salesperson();

    @Override
    default EmployeeId employee() {
        return salesperson();
    }
}
