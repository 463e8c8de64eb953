package io.crmkit.ledger;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.internal.limit.Texts;

/** Checks the parts of ledger ids. */
final class LedgerIdCheck {

    private static final int SOURCE = 16;

    private LedgerIdCheck() {}

    static void require(String source, String key) {
        require("source", source, SOURCE);
        if (source.indexOf(':') >= 0) {
            // The text form of an id is source:key, and parsing splits it at the first colon.
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
