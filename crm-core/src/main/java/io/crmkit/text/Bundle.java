package io.crmkit.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one language. This is the only class that decides which language a locale gets. */
record Bundle(ResourceBundle texts) {

    private static final String NAME = "io.crmkit.text.texts";

    /** The texts in the language of a locale, or the English ones if that language has no file. */
    static Bundle of(Locale locale) {
        ResourceBundle found = ResourceBundle.getBundle(NAME, locale, Bundle.class.getModule());
        // For a language without a file the JDK answers with the default locale's, which nobody asked for.
        boolean asked = found.getLocale().getLanguage().equals(locale.getLanguage());
        return new Bundle(asked ? found : ResourceBundle.getBundle(NAME, Locale.ROOT, Bundle.class.getModule()));
    }

    /** Returns whether a locale is Chinese; the region does not matter. */
    static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    /** Returns whether this language, or English behind it, has a text for the key. */
    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Returns the text of a key with its placeholders filled in. */
    String format(String key, List<?> arguments, Locale locale) {
        Object[] shown =
                arguments.stream().map(argument -> shown(argument, locale)).toArray();
        // The root locale writes numbers the same way on every machine and in every language.
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(shown);
    }

    private static Object shown(Object argument, Locale locale) {
        if (argument instanceof Localized text) {
            return text.text(locale);
        }
        return argument instanceof Integer || argument instanceof Long ? argument : argument.toString();
    }
}
