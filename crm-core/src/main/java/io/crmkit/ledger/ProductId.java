package io.crmkit.ledger;

import io.crmkit.id.IdText;

/**
 * Names a product of the ledger.
 *
 * @param source the tag of the table it comes from; it has no colon
 * @param key the ledger's key in canonical text
 * @since 0.1
 */
public record ProductId(String source, String key) implements LedgerId {
    public ProductId {
        LedgerIdCheck.require(source, key);
    }

    /**
     * Reads an id from the text that {@link #toString()} gives.
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
