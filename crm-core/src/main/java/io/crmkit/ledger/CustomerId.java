package io.crmkit.ledger;

import io.crmkit.id.IdText;

/**
 * Names a customer of the ledger.
 *
 * @param source the tag of the table it comes from; it has no colon
 * @param key the ledger's key in canonical text
 * @since 0.1
 */
public record CustomerId(String source, String key) implements LedgerId {
    public CustomerId {
        LedgerIdCheck.require(source, key);
    }

    /**
     * Reads an id from the text that {@link #toString()} gives.
     *
     * @throws io.crmkit.error.ValidationException if the text is not an id
     */
    public static CustomerId parse(String text) {
        return IdText.sourceAndKey(text, CustomerId::new);
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
