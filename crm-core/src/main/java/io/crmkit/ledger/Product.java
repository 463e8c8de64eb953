package io.crmkit.ledger;

import java.util.Optional;

/**
 * Goods of the ledger, used on quotes. Immutable and thread-safe.
 *
 * @since 0.1
 */
public record Product(
        ProductId id, Optional<ProductId> parent, String code, String name, boolean category, ProductDetails details)
        implements LedgerEntry<ProductId, ProductDetails> {

    /** A draft of a product of which only the code and the name are known. */
    public static EntryDraft<ProductDetails> draft(String code, String name) {
        return draft(code, name, ProductDetails.none());
    }

    /** A draft of a product. */
    public static EntryDraft<ProductDetails> draft(String code, String name, ProductDetails details) {
        return new EntryDraft<>(code, name, details);
    }
}
