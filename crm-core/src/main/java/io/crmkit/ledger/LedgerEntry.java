package io.crmkit.ledger;

import java.util.Optional;

/**
 * An entry of the ledger: a leaf that documents can name, or a category (M2).
 *
 * @param <I> the type of its id
 * @param <D> the type of its details
 * @since 0.1
 */
public sealed interface LedgerEntry<I extends LedgerId, D extends EntryDetails> permits Customer, Employee, Product {

    I id();

    /** The category it stands in, empty at the top. */
    Optional<I> parent();

    /** Unique within its kind and ledger, compared exactly (M5). */
    String code();

    /** Need not be unique. */
    String name();

    /** Whether it has entries below it, and so cannot be named by documents. */
    boolean category();

    /** Everything else the ledger keeps of it. */
    D details();
}
