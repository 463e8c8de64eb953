package io.crmkit.value.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import io.crmkit.internal.constraint.Follows;
import io.crmkit.internal.constraint.Rule;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text must be a valid idempotency key, which identifies one execution of a command: 1 to 64 characters, no control
 * characters (K6). Null is valid.
 *
 * @since 0.1
 */
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Follows(Rule.IDEMPOTENCY_KEY)
@Constraint(validatedBy = {})
public @interface IdempotencyKey {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
