package io.crmkit.error;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The root of all errors of this library: a stable code, structured arguments, and a message in
 * English and Chinese. A call that failed with one changed nothing, {@link OutcomeUnknownException} aside. It can be
 * serialized with all it knows, its cause permitting.
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

    /** The stable code. */
    public ErrorCode code() {
        return code;
    }

    /** The arguments of the message, in the order the message numbers them. */
    public List<Object> arguments() {
        return arguments;
    }

    /** The message in English, with its code in front. */
    @Override
    public String getMessage() {
        return "[" + code.text() + "] " + message(Locale.ENGLISH);
    }

    /** The message in a language: Chinese for every Chinese locale, else English. */
    public String message(Locale locale) {
        return Messages.sentence(code, arguments, locale);
    }
}
