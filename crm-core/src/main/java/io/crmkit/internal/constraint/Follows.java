package io.crmkit.internal.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which rule a constraint annotation stands for. */
@Target(ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RuleValidator.class)
public @interface Follows {

    Rule value();

    /** The validator replaces this message with an error code. */
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
