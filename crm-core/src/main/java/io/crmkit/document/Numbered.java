package io.crmkit.document;

import io.crmkit.ledger.EmployeeId;

/**
 * What the CRM keeps under a number of its own: documents and work plans (N1). Immutable and thread-safe.
 *
 * @param <I> the type of its id
 * @param <T> the type itself
 * @since 0.1
 */
public interface Numbered<I, T extends Numbered<I, T>> {

    I id();

    /** Counts the changes to it and to what hangs on it; for the optimistic lock. */
    long revision();

    /** Its number, unique among its kind within the ledger (N1). */
    String number();

    /** Who of ours it belongs to. */
    EmployeeId employee();

    /** The same under another revision. */
    T atRevision(long other);
}
