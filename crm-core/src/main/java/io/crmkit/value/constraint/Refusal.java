package io.crmkit.value.constraint;

import io.crmkit.error.ErrorCode;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;

/**
 * Reports an error code as the message of a violation. The message template is always the constant text of a code,
 * because input in a template could be evaluated as an expression (K16).
 */
final class Refusal {

    private Refusal() {}

    /** Returns whether there is no error; otherwise reports the error code. */
    static boolean of(Optional<ErrorCode> wrong, ConstraintValidatorContext context) {
        wrong.ifPresent(code -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(code.text()).addConstraintViolation();
        });
        return wrong.isEmpty();
    }
}
