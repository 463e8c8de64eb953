package io.crmkit.text;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * A text from the bundles.
 *
 * @param key the key of the text
 * @param arguments the values of the placeholders. Those that are not serializable are replaced by their text
 */
record Keyed(String key, List<Object> arguments) implements Localized {

    Keyed {
        arguments = arguments.stream()
                .<Object>map(argument -> argument instanceof Serializable ? argument : argument.toString())
                .toList();
    }

    @Override
    public String text(Locale locale) {
        return Bundle.of(locale).format(key, arguments, locale);
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
