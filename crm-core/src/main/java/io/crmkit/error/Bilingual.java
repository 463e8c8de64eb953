package io.crmkit.error;

import java.util.Locale;

/** A text in both languages. */
record Bilingual(String english, String chinese) implements Localized {

    @Override
    public String text(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }

    @Override
    public String toString() {
        return english;
    }
}
