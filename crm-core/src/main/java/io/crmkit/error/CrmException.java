package io.crmkit.error;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The base class of all exceptions of this library. Each has a stable code, structured arguments, and a message in
 * English and Chinese. A call that throws such an exception has changed nothing; {@link OutcomeUnknownException} is the
 * only exception to this. Instances are serializable if their cause is.
 *
 * @since 0.1
 */
public abstract class CrmException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ErrorCode code;

    @SuppressWarnings("serial") // an immutable list of what is serializable
    private final List<Object> arguments;

    CrmException(ErrorCode code, List<?> arguments, @Nullable Throwable cause) {
        super(null, cause);
        this.code = code;
        this.arguments = Messages.arguments(arguments);
    }

    /** Returns the stable code, by which programs can distinguish errors. */
    public ErrorCode code() {
        return code;
    }

    /** Returns the arguments of the message, in the order of its placeholders. */
    public List<Object> arguments() {
        return arguments;
    }

    /** Returns the English message with the code in front. */
    @Override
    public String getMessage() {
        return "[" + code.text() + "] " + message(Locale.ENGLISH);
    }

    /** Returns the message in a language: Chinese for every Chinese locale, otherwise English. */
    public String message(Locale locale) {
        return Messages.sentence(code, arguments, locale);
    }
}
