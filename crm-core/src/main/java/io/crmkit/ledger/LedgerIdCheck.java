package io.crmkit.ledger;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.value.Texts;

/** What the parts of every ledger id have to be. */
final class LedgerIdCheck {

    private static final int SOURCE = 16;

    private LedgerIdCheck() {}

    static void require(String source, String key) {
        require("source", source, SOURCE);
        if (source.indexOf(':') >= 0) {
            // an id is printed as source:key and read back at the first colon
            throw ValidationException.of("source", ErrorCode.NOT_OF_FORM, "source:key");
        }
        require("key", key, Texts.MAX_NUMBER_LENGTH);
    }

    private static void require(String field, String text, int longest) {
        Texts.checkKey(text, longest).ifPresent(code -> {
            throw ValidationException.of(field, code, longest);
        });
    }
}
