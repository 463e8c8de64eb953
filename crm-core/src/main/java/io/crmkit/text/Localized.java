package io.crmkit.text;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * A text that reads differently in each language. Immutable and thread-safe.
 *
 * @since 0.1
 */
public interface Localized extends Serializable {

    /** The text in the language of a locale, or in English if there is none in that language. */
    String text(Locale locale);

    /** A text of a host or a plugin: the Chinese one for every Chinese locale, else the English one. */
    static Localized of(String english, String chinese) {
        return new Bilingual(english, chinese);
    }

    /**
     * A text of this library.
     *
     * @param key the key of a pattern in the bundles
     * @param arguments the values of the pattern's placeholders: another {@code Localized} is shown in the same
     *     language, a number with separators, everything else by its {@code toString}
     */
    static Localized ofKey(String key, Object... arguments) {
        return new Keyed(key, List.of(arguments));
    }

    /**
     * A word of this library, or a host's own word such as the one for its documents, which is shown as it is. Its
     * {@code toString} is the word itself, which is the same in every language.
     *
     * @param group the first part of the key in the bundles: {@code kind} of documents and master records,
     *     {@code action}, {@code attribute}, {@code field}
     * @param word the second part of the key
     */
    static Localized word(String group, String word) {
        return new Word(List.of(group + "." + word), word);
    }

    /**
     * How many there are of something, such as {@code 1 opportunity} and {@code 2 opportunities}.
     *
     * @param kind a kind of documents or master records, or a host's own word for its documents
     * @param amount the number of documents, or a balance, in plain digits
     */
    static Localized counted(String kind, String amount) {
        return new Counted(kind, amount);
    }

    /**
     * The label of a field of a list: the text of {@code field.<list>.<field>} where the bundles have one, else of
     * {@code field.<field>}, else the name of the field.
     */
    static Localized field(String list, String field) {
        return new Word(List.of("field." + list + "." + field, "field." + field), field);
    }
}
