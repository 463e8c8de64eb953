package io.crmkit.document;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;

/**
 * A numbered document of a customer's, such as an opportunity. Immutable and thread-safe.
 *
 * @param <I> the type of its id
 * @param <T> the document itself
 * @since 0.1
 */
public interface Document<I, T extends Document<I, T>> extends Numbered<I, T> {

    CustomerId customer();

    /** Who of ours it belongs to. */
    EmployeeId salesperson();

    @Override
    default EmployeeId employee() {
        return salesperson();
    }
}
