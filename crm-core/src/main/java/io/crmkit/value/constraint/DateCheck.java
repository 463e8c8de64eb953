package io.crmkit.value.constraint;

import io.crmkit.value.Dates;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * Validates dates and local times by the rules of {@link Dates}. Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class DateCheck implements ConstraintValidator<BusinessDate, Temporal> {

    @Override
    public boolean isValid(@Nullable Temporal date, ConstraintValidatorContext context) {
        return date == null || Refusal.of(Dates.check(date), context);
    }
}
