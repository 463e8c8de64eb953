package io.crmkit.ledger;

import io.crmkit.text.LocalizedEnum;

/**
 * The role of a trading partner in the ledger. A partner of any kind can be a customer of the CRM (M6).
 *
 * @since 0.1
 */
public enum PartnerKind implements LocalizedEnum {
    /** The partner buys. */
    CUSTOMER,
    /** The partner sells. */
    SUPPLIER,
    /** The partner buys and sells. */
    BOTH
}
