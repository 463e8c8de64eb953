package io.crmkit.spi;

import io.crmkit.error.ValidationException;
import io.crmkit.internal.limit.Texts;
import io.crmkit.text.Localized;
import io.crmkit.value.CompletionRate;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A default value of a dictionary, which a new ledger receives in the language of that ledger (D4). Immutable and
 * thread-safe.
 *
 * @param text the value, 1 to 200 characters in each language
 * @param rate the default completion rate; every sales stage has one, other values have none (D3)
 * @since 0.1
 */
public record DictionarySeed(Localized text, Optional<CompletionRate> rate) {

    /** @throws ValidationException if a text is blank, longer than 200 characters or contains control characters */
    public DictionarySeed {
        check("english", text.text(Locale.ENGLISH));
        check("chinese", text.text(Locale.CHINESE));
    }

    /**
     * Returns a value for any dictionary except the sales stages.
     *
     * @throws ValidationException if a text is blank, too long or contains control characters
     */
    public static DictionarySeed of(String english, String chinese) {
        return new DictionarySeed(Localized.of(english, chinese), Optional.empty());
    }

    /**
     * Returns a sales stage (D3).
     *
     * @param english the English text, 1 to 200 characters
     * @param chinese the Chinese text, 1 to 200 characters
     * @param rate the default completion rate in percent, 0 to 100 with at most 2 decimals
     * @throws ValidationException if a text or the rate is not valid
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
