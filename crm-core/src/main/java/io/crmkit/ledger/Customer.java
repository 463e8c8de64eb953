package io.crmkit.ledger;

import java.util.Optional;

/**
 * A trading partner in the ledger: a customer, a supplier or both (M6). Immutable and thread-safe.
 *
 * @param id the id
 * @param parent the category above it; empty at the top level
 * @param code the code, unique among customers, compared exactly (M5)
 * @param name the name, which need not be unique
 * @param category whether it has other entries below it (M2)
 * @param details all other values
 * @since 0.1
 */
public record Customer(
        CustomerId id, Optional<CustomerId> parent, String code, String name, boolean category, CustomerDetails details)
        implements LedgerEntry<CustomerId, CustomerDetails> {

    /** Returns a draft of a customer with a code and a name only. */
    public static EntryDraft<CustomerDetails> draft(String code, String name) {
        return draft(code, name, CustomerDetails.none());
    }

    /** Returns a draft of a customer. */
    public static EntryDraft<CustomerDetails> draft(String code, String name, CustomerDetails details) {
        return new EntryDraft<>(code, name, details);
    }
}
