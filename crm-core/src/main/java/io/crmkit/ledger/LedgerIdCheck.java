package io.crmkit.ledger;

import io.crmkit.error.ValidationException;
import io.crmkit.value.Texts;

/** What the parts of every ledger id have to be. */
final class LedgerIdCheck {

    private static final int SOURCE = 16;

    private LedgerIdCheck() {}

    static void require(String source, String key) {
        require("source", source, SOURCE);
        require("key", key, Texts.MAX_NUMBER_LENGTH);
    }

    private static void require(String field, String text, int longest) {
        Texts.checkKey(text, longest).ifPresent(code -> {
            throw ValidationException.of(field, code, longest);
        });
    }
}
