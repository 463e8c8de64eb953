package io.crmkit.error;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of a CRM is not valid. The exception lists all problems, each with its solution.
 *
 * @since 0.1
 */
public final class ConfigurationException extends CrmException {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // an immutable list of what is serializable
    private final List<String> problems;

    public ConfigurationException(List<String> problems) {
        this(ErrorCode.CONFIGURATION, problems);
    }

    public ConfigurationException(ErrorCode code, List<String> problems) {
        this(code, problems, null);
    }

    public ConfigurationException(ErrorCode code, List<String> problems, @Nullable Throwable cause) {
        super(code, List.of(), cause);
        this.problems = List.copyOf(problems);
    }

    /** Returns all problems. They are in English because they address developers. */
    public List<String> problems() {
        return problems;
    }

    @Override
    public String message(Locale locale) {
        return Messages.of(code(), List.of(String.join("; ", problems)), locale);
    }
}
