package io.crmkit.error;

import java.io.Serializable;
import java.util.Locale;

/** An argument of a message that reads differently in each language. */
public interface Localized extends Serializable {

    /** The text in a language: Chinese for every Chinese locale, else English. */
    String text(Locale locale);

    /** A text in English and Chinese. */
    static Localized of(String english, String chinese) {
        return new Bilingual(english, chinese);
    }

    /**
     * A word that the message bundles know; as it is where they do not, such as a host's own word for its documents.
     * It prints as the stable word.
     *
     * @param group the group of words: {@code kind} of documents and master records, {@code action}, {@code attribute}
     */
    static Localized word(String group, String word) {
        return new Word(group, word);
    }
}
