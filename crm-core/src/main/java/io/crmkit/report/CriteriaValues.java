package io.crmkit.report;

import io.crmkit.error.ValidationException;
import java.util.Optional;

/** Checks the values of which criteria are made. */
final class CriteriaValues {

    private CriteriaValues() {}

    /**
     * Returns the value of a condition.
     *
     * @throws ValidationException with {@code value.required} if it is null
     */
    static <T> Optional<T> only(String field, T value) {
        return Optional.of(ValidationException.requireGiven(field, value));
    }
}
