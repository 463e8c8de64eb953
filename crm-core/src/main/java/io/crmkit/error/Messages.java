package io.crmkit.error;

import io.crmkit.text.Localized;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** The messages of errors, which the bundles of {@code io.crmkit.text} have under the text of their code. */
final class Messages {

    private Messages() {}

    static String of(ErrorCode code, List<?> arguments, Locale locale) {
        return Localized.ofKey(code.text(), arguments.toArray()).text(locale);
    }

    /** The message with a capital letter, if it begins with a word of the bundles. */
    static String sentence(ErrorCode code, List<?> arguments, Locale locale) {
        String message = of(code, arguments, locale);
        return arguments.isEmpty() || !(arguments.get(0) instanceof Localized)
                ? message
                : Character.toUpperCase(message.charAt(0)) + message.substring(1);
    }

    /** Arguments that can be serialized with the exception they explain: those that cannot are kept as their text. */
    static List<Object> arguments(List<?> given) {
        return given.stream()
                .<Object>map(argument -> argument instanceof Serializable ? argument : argument.toString())
                .toList();
    }
}
