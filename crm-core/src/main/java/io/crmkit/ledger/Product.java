package io.crmkit.ledger;

import java.util.Optional;

/** Goods of the ledger, used on quotes. Immutable and thread-safe. */
public record Product(
        ProductId id, Optional<ProductId> parent, String code, String name, boolean category, ProductDetails details)
        implements LedgerEntry<ProductId, ProductDetails> {}
