package io.crmkit.error;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Looks messages up: Chinese for every Chinese locale, else English, whatever the default locale of the host. */
final class Messages {

    private Messages() {}

    static String of(ErrorCode code, List<?> arguments, Locale locale) {
        ResourceBundle bundle = bundle(locale);
        Object[] shown = arguments.stream()
                .map(argument -> argument instanceof Localized l ? l.text(locale) : String.valueOf(argument))
                .toArray();
        return new MessageFormat(bundle.getString(code.text()), Locale.ROOT).format(shown);
    }

    /** A word of a group; one that the bundles do not know is shown as it is. */
    static String word(String group, String word, Locale locale) {
        ResourceBundle bundle = bundle(locale);
        String key = group + "." + word;
        return bundle.containsKey(key) ? bundle.getString(key) : word;
    }

    /** Arguments that can be serialized with the exception they explain: those that cannot are kept as their text. */
    static List<Object> arguments(List<?> given) {
        return given.stream()
                .<Object>map(argument -> argument instanceof Serializable ? argument : argument.toString())
                .toList();
    }

    private static ResourceBundle bundle(Locale locale) {
        Locale language = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT;
        return ResourceBundle.getBundle("io.crmkit.error.messages", language, Messages.class.getModule());
    }
}
