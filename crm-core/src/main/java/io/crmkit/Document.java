package io.crmkit;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;

/**
 * A numbered document of the CRM, such as an opportunity. Immutable and thread-safe.
 *
 * @param <I> the type of its id
 * @param <T> the document itself
 */
public interface Document<I, T extends Document<I, T>> {

    I id();

    /** Counts the changes to it and to what hangs on it; for the optimistic lock. */
    long revision();

    /** Its number, unique among its kind within the ledger (N1). */
    String no();

    CustomerId customer();

    /** Who of ours it belongs to. */
    EmployeeId salesperson();

    /** The same under another revision. */
    T atRevision(long other);
}
