package io.crmkit.report;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.LedgerId;

/**
 * What makes a group of an analysis, and traces its sums to the documents they came from. Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface GroupKey {

    /** The documents that name an entry of the ledger. */
    record Entry(LedgerId id) implements GroupKey {}

    /** The documents that name a value of a dictionary. */
    record Value(DictionaryValueId id) implements GroupKey {}

    /** The documents that name no value. */
    record None() implements GroupKey {}
}
