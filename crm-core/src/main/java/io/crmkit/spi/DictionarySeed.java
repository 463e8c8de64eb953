package io.crmkit.spi;

import io.crmkit.error.ValidationException;
import io.crmkit.text.Localized;
import io.crmkit.value.CompletionRate;
import io.crmkit.value.Texts;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A value that a dictionary of a new ledger begins with, in the language of that ledger (D4). Immutable and thread-safe.
 *
 * @param text the value, 1 to 200 characters in every language
 * @param rate the default completion rate: present for every sales stage and for nothing else (D3)
 * @since 0.1
 */
public record DictionarySeed(Localized text, Optional<CompletionRate> rate) {

    /** @throws ValidationException if the English or the Chinese text is not a line of its length */
    public DictionarySeed {
        check("english", text.text(Locale.ENGLISH));
        check("chinese", text.text(Locale.CHINESE));
    }

    /** A value of any dictionary but the sales stages. */
    public static DictionarySeed of(String english, String chinese) {
        return new DictionarySeed(Localized.of(english, chinese), Optional.empty());
    }

    /**
     * A sales stage (D3).
     *
     * @param rate its default completion rate in percent, 0 to 100 with at most 2 decimals
     */
    public static DictionarySeed stage(String english, String chinese, BigDecimal rate) {
        return new DictionarySeed(Localized.of(english, chinese), Optional.of(CompletionRate.of(rate)));
    }

    private static void check(String field, String text) {
        Texts.checkLine(text, Texts.MAX_LINE_LENGTH).ifPresent(code -> {
            throw ValidationException.of(field, code, Texts.MAX_LINE_LENGTH);
        });
    }
}
