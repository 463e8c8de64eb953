package io.crmkit.text;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * A text of the bundles.
 *
 * @param arguments those that cannot be serialized are kept as their text
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
