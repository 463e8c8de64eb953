package io.crmkit.text;

import java.util.Locale;

/**
 * A text of a host or a plugin, in English and Chinese.
 *
 * @param english the English text, which all other languages show too
 * @param chinese the Chinese text
 */
record Bilingual(String english, String chinese) implements Localized {

    @Override
    public String text(Locale locale) {
        return Bundle.isChinese(locale) ? chinese : english;
    }

    @Override
    public String toString() {
        return english;
    }
}
