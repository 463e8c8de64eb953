package io.crmkit.ledger;

/**
 * Names a customer of the ledger.
 *
 * @param source the tag of the table it comes from
 * @param key the ledger's key in canonical text
 */
public record CustomerId(String source, String key) implements LedgerId {
    public CustomerId {
        LedgerIdCheck.require(source, key);
    }

    @Override
    public MasterKind kind() {
        return MasterKind.CUSTOMER;
    }

    @Override
    public String toString() {
        return source + ":" + key;
    }
}
