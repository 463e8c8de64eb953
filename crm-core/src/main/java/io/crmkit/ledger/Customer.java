package io.crmkit.ledger;

import java.util.Optional;

/**
 * A trading partner of the ledger: customer, supplier or both (M6). Immutable and thread-safe.
 *
 * @since 0.1
 */
public record Customer(
        CustomerId id, Optional<CustomerId> parent, String code, String name, boolean category, CustomerDetails details)
        implements LedgerEntry<CustomerId, CustomerDetails> {

    /** A draft of a customer of which only the code and the name are known. */
    public static EntryDraft<CustomerDetails> draft(String code, String name) {
        return draft(code, name, CustomerDetails.none());
    }

    /** A draft of a customer. */
    public static EntryDraft<CustomerDetails> draft(String code, String name, CustomerDetails details) {
        return new EntryDraft<>(code, name, details);
    }
}
