package io.crmkit.spi.store;

import io.crmkit.value.CurrencyScale;
import java.util.Locale;

/**
 * What a ledger is created with. Immutable.
 *
 * @param scale the decimals of its currency (V1)
 * @param language of the values its dictionaries are seeded with: English or Chinese (D4)
 * @since 0.1
 */
public record LedgerSettings(CurrencyScale scale, Locale language) {}
