package io.crmkit.error;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * One thing wrong with the input of a call. Immutable and thread-safe.
 *
 * @param field the field of the command or query, for nested values with dots
 * @param code what is wrong with it
 * @param arguments the limits it broke, in the order the message numbers them; never the refused value itself
 * @since 0.1
 */
public record Violation(String field, ErrorCode code, List<Object> arguments) implements Serializable {

    public Violation {
        arguments = Messages.arguments(arguments);
    }

    /** A violation with its arguments. */
    public static Violation of(String field, ErrorCode code, Object... arguments) {
        return new Violation(field, code, List.of(arguments));
    }

    /** The message in a language: Chinese for every Chinese locale, else English. */
    public String message(Locale locale) {
        return Messages.of(code, arguments, locale);
    }

    @Override
    public String toString() {
        return field + ": " + message(Locale.ENGLISH);
    }
}
