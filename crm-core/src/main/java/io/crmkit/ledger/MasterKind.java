package io.crmkit.ledger;

import io.crmkit.text.Localized;
import java.util.Locale;

/**
 * The three kinds of master data, which are in the ledger (M1).
 *
 * @since 0.1
 */
public enum MasterKind implements Localized {
    CUSTOMER,
    EMPLOYEE,
    PRODUCT;

    /** Returns the kind as a lower-case word. Errors and the history use this word. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String text(Locale locale) {
        return Localized.word("kind", word()).text(locale);
    }
}
