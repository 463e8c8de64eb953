package io.crmkit.ledger;

import io.crmkit.text.LocalizedEnum;

/**
 * What a trading partner is to the ledger; any of them can be a CRM customer (M6).
 *
 * @since 0.1
 */
public enum PartnerKind implements LocalizedEnum {
    CUSTOMER,
    SUPPLIER,
    BOTH
}
