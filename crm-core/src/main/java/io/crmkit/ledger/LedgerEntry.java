package io.crmkit.ledger;

import java.util.Optional;

/**
 * An entry of the ledger: a leaf, to which documents can refer, or a category (M2). Immutable and thread-safe.
 *
 * @param <I> the type of the id
 * @param <D> the type of the details
 * @since 0.1
 */
public sealed interface LedgerEntry<I extends LedgerId, D extends EntryDetails> permits Customer, Employee, Product {

    /** Returns the id of the entry. */
    I id();

    /** Returns the category above the entry; empty at the top level. */
    Optional<I> parent();

    /** Returns the code, unique within its kind and ledger, compared exactly (M5). */
    String code();

    /** Returns the name, which need not be unique. */
    String name();

    /** Returns whether the entry has other entries below it, so that documents cannot refer to it (M2). */
    boolean category();

    /** Returns all other values that the ledger stores. */
    D details();
}
