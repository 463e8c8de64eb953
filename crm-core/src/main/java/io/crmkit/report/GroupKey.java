package io.crmkit.report;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.LedgerId;

/**
 * Identifies a group of an analysis, so that its sums can be traced to the documents behind them. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public sealed interface GroupKey {

    /**
     * The group of the documents that name an entry of the ledger.
     *
     * @param id the customer, employee or product
     */
    record Entry(LedgerId id) implements GroupKey {}

    /**
     * The group of the documents that name a value of a dictionary.
     *
     * @param id the dictionary value
     */
    record Value(DictionaryValueId id) implements GroupKey {}

    /** The group of the documents that name no value. */
    record None() implements GroupKey {}
}
