package io.crmkit.spi.store;

import io.crmkit.value.CurrencyScale;
import java.util.Locale;

/**
 * The settings of a ledger. Immutable.
 *
 * @param scale the number of decimals of its currency (V1)
 * @param language the language of its default dictionary values: English or Chinese (D4)
 * @since 0.1
 */
public record LedgerSettings(CurrencyScale scale, Locale language) {}
