package io.crmkit.error;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * One invalid value in the input of a call. Immutable and thread-safe.
 *
 * @param field the field of the command or query; dots separate the names of nested fields
 * @param code the error
 * @param arguments the violated limits, in the order of the message's placeholders. They never contain the refused
 *     value itself, because messages appear in logs
 * @since 0.1
 */
public record Violation(String field, ErrorCode code, List<Object> arguments) implements Serializable {

    public Violation {
        arguments = Messages.arguments(arguments);
    }

    /** Returns a violation. */
    public static Violation of(String field, ErrorCode code, Object... arguments) {
        return new Violation(field, code, List.of(arguments));
    }

    /** Returns the message in a language: Chinese for every Chinese locale, otherwise English. */
    public String message(Locale locale) {
        return Messages.of(code, arguments, locale);
    }

    @Override
    public String toString() {
        return field + ": " + message(Locale.ENGLISH);
    }
}
