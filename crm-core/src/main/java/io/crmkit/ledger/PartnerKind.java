package io.crmkit.ledger;

/**
 * What a trading partner is to the ledger; any of them can be a CRM customer (M6).
 *
 * @since 0.1
 */
public enum PartnerKind {
    CUSTOMER,
    SUPPLIER,
    BOTH
}
