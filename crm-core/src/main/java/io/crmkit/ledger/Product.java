package io.crmkit.ledger;

import java.util.Optional;

/**
 * A product in the ledger, which quotes refer to. Immutable and thread-safe.
 *
 * @param id the id
 * @param parent the category above it; empty at the top level
 * @param code the code, unique among products, compared exactly (M5)
 * @param name the name, which need not be unique
 * @param category whether it has other entries below it (M2)
 * @param details all other values
 * @since 0.1
 */
public record Product(
        ProductId id, Optional<ProductId> parent, String code, String name, boolean category, ProductDetails details)
        implements LedgerEntry<ProductId, ProductDetails> {

    /** Returns a draft of a product with a code and a name only. */
    public static EntryDraft<ProductDetails> draft(String code, String name) {
        return draft(code, name, ProductDetails.none());
    }

    /** Returns a draft of a product. */
    public static EntryDraft<ProductDetails> draft(String code, String name, ProductDetails details) {
        return new EntryDraft<>(code, name, details);
    }
}
