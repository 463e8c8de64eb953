package io.crmkit.error;

import java.util.Locale;

/** A word of the message bundles. */
record Word(String group, String word) implements Localized {

    @Override
    public String text(Locale locale) {
        return Messages.word(group, word, locale);
    }

    @Override
    public String toString() {
        return word;
    }
}
