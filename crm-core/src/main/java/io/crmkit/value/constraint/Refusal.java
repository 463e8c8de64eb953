package io.crmkit.value.constraint;

import io.crmkit.error.ErrorCode;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;

/** Reports a code as the message of a violation. The template is a constant: no input ever gets into one (K16). */
final class Refusal {

    private Refusal() {}

    /** Whether nothing is wrong. */
    static boolean of(Optional<ErrorCode> wrong, ConstraintValidatorContext context) {
        wrong.ifPresent(code -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(code.text()).addConstraintViolation();
        });
        return wrong.isEmpty();
    }
}
