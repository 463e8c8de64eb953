package io.crmkit.error;

import io.crmkit.text.Localized;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The input of a call is not valid. The exception lists all violations. Nothing has been sent to the store.
 *
 * @since 0.1
 */
public final class ValidationException extends CrmException {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // an immutable list of what is serializable
    private final List<Violation> violations;

    public ValidationException(List<Violation> violations) {
        super(ErrorCode.VALIDATION, List.of(violations.size()), null);
        this.violations = List.copyOf(violations);
    }

    /** Returns an exception with one violation. */
    public static ValidationException of(String field, ErrorCode code, Object... arguments) {
        return new ValidationException(List.of(Violation.of(field, code, arguments)));
    }

    /**
     * Returns the value of a mandatory argument.
     *
     * @param field the name of the argument
     * @throws ValidationException with {@code value.required} if the value is null
     */
    public static <T> T requireGiven(String field, @Nullable T value) {
        if (value == null) {
            throw of(field, ErrorCode.REQUIRED);
        }
        return value;
    }

    /** Returns all violations; never empty. */
    public List<Violation> violations() {
        return violations;
    }

    @Override
    public String message(Locale locale) {
        return violations.stream()
                .map(violation -> Localized.ofKey(
                                "violation", Localized.word("field", violation.field()), violation.message(locale))
                        .text(locale))
                .collect(Collectors.joining(
                        Localized.ofKey("violation.separator").text(locale)));
    }
}
