package io.crmkit.error;

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

    /** The word for a kind of document; a host's own kinds are shown as the host calls them. */
    static String kind(String kind, Locale locale) {
        ResourceBundle bundle = bundle(locale);
        String key = "kind." + kind;
        return bundle.containsKey(key) ? bundle.getString(key) : kind;
    }

    private static ResourceBundle bundle(Locale locale) {
        Locale language = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT;
        return ResourceBundle.getBundle("io.crmkit.error.messages", language, Messages.class.getModule());
    }
}
