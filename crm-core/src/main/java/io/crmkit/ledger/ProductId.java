package io.crmkit.ledger;

/**
 * Names a product of the ledger.
 *
 * @param source the tag of the table it comes from
 * @param key the ledger's key in canonical text
 */
public record ProductId(String source, String key) implements LedgerId {
    public ProductId {
        LedgerIdCheck.require(source, key);
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
