package io.crmkit.error;

import io.crmkit.text.Localized;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * Creates the messages of errors from the bundles of {@code io.crmkit.text}. The key of a message is the text of the
 * error code.
 */
final class Messages {

    private Messages() {}

    /** Returns the message of a code with its arguments filled in. */
    static String of(ErrorCode code, List<?> arguments, Locale locale) {
        return Localized.ofKey(code.text(), arguments.toArray()).text(locale);
    }

    /**
     * Returns the message as a sentence. Its first letter becomes a capital if the message begins with a translated
     * word, because words have no capital in the bundles.
     */
    static String sentence(ErrorCode code, List<?> arguments, Locale locale) {
        String message = of(code, arguments, locale);
        return arguments.isEmpty() || !(arguments.get(0) instanceof Localized)
                ? message
                : Character.toUpperCase(message.charAt(0)) + message.substring(1);
    }

    /** Replaces each argument that is not serializable by its text, because exceptions must remain serializable. */
    static List<Object> arguments(List<?> given) {
        return given.stream()
                .<Object>map(argument -> argument instanceof Serializable ? argument : argument.toString())
                .toList();
    }
}
