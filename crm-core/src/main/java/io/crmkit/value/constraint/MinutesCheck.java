package io.crmkit.value.constraint;

import io.crmkit.value.Minutes;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Validates durations by the rules of {@link Minutes}. Stateless and thread-safe.
 *
 * @since 0.1
 */
public final class MinutesCheck implements ConstraintValidator<TimeSpent, Integer> {

    @Override
    public boolean isValid(@Nullable Integer minutes, ConstraintValidatorContext context) {
        return minutes == null || Refusal.of(Minutes.check(minutes), context);
    }
}
