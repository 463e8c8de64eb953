package io.crmkit.ledger;

import java.util.Optional;

/** A trading partner of the ledger: customer, supplier or both (M6). Immutable and thread-safe. */
public record Customer(
        CustomerId id, Optional<CustomerId> parent, String code, String name, boolean category, CustomerDetails details)
        implements LedgerEntry<CustomerId, CustomerDetails> {}
