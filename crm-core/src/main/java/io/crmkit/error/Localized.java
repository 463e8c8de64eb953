package io.crmkit.error;

import java.util.Locale;

/** An argument of a message that reads differently in each language. */
public interface Localized {

    /** The text in a language: Chinese for every Chinese locale, else English. */
    String text(Locale locale);

    /** A text in English and Chinese. */
    static Localized of(String english, String chinese) {
        return new Localized() {
            @Override
            public String text(Locale locale) {
                return locale.getLanguage().equals("zh") ? chinese : english;
            }

            @Override
            public String toString() {
                return english;
            }
        };
    }
}
