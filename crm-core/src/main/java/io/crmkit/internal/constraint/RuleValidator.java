package io.crmkit.internal.constraint;

import io.crmkit.error.ErrorCode;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Validates a value by the rule of its constraint, and reports the error code as the message of the violation. The
 * message template is always the constant text of a code, because input in a template could be evaluated as an
 * expression (K16).
 */
public final class RuleValidator implements ConstraintValidator<Follows, Object> {

    private Rule rule = Rule.LINE;

    @Override
    public void initialize(Follows follows) {
        rule = follows.value();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        Optional<ErrorCode> wrong = Optional.ofNullable(value).flatMap(rule::check);
        wrong.ifPresent(code -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(code.text()).addConstraintViolation();
        });
        return wrong.isEmpty();
    }
}
