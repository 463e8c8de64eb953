package io.crmkit.ledger;

import io.crmkit.id.IdText;

/**
 * Identifies a product of the ledger. Immutable and thread-safe.
 *
 * @param source the tag of the table that contains the product; it contains no colon
 * @param key the ledger's key as canonical text
 * @since 0.1
 */
public record ProductId(String source, String key) implements LedgerId {
    public ProductId {
        LedgerIdCheck.require(source, key);
    }

    /**
     * Returns the id whose {@link #toString()} is the text.
     *
     * @throws io.crmkit.error.ValidationException if the text is not an id
     */
    public static ProductId parse(String text) {
        return IdText.sourceAndKey(text, ProductId::new);
    }

    @Override
    public MasterKind kind() {
        return MasterKind.PRODUCT;
    }

    @Override
    public String toString() {
        return source + ":" + key;
    }
}
