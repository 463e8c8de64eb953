package io.crmkit.document;

import io.crmkit.ledger.EmployeeId;

/**
 * Everything that has a number of its own: documents of customers and work plans (N1). Immutable and thread-safe.
 *
 * @param <I> the type of its id
 * @param <T> the type itself
 * @since 0.1
 */
public interface Numbered<I, T extends Numbered<I, T>> {

    /** Returns its id. */
    I id();

    /**
     * Returns its revision, which counts the changes to it and to its parts from 1. Commands compare it to detect
     * concurrent changes.
     */
    long revision();

    /** Returns its number, unique among its kind within the ledger (N1). */
    String number();

    /** Returns the employee responsible for it. */
    EmployeeId employee();

    /** Returns the same content with another revision. */
    T atRevision(long other);
}
