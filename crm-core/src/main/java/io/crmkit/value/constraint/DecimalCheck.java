package io.crmkit.value.constraint;

import io.crmkit.value.CompletionRate;
import io.crmkit.value.Decimals;
import io.crmkit.value.Discount;
import io.crmkit.value.Quantity;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Checks decimals by the rules of {@link Decimals}.
 *
 * @since 0.1
 */
public abstract class DecimalCheck {

    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(13);

    private final BigDecimal lowest;
    private final BigDecimal limit;
    private final int decimals;

    DecimalCheck(BigDecimal lowest, BigDecimal limit, int decimals) {
        this.lowest = lowest;
        this.limit = limit;
        this.decimals = decimals;
    }

    public boolean isValid(@Nullable BigDecimal value, ConstraintValidatorContext context) {
        return value == null || Refusal.of(Decimals.check(value, lowest, limit, decimals), context);
    }

    public static final class OfMoney extends DecimalCheck implements ConstraintValidator<Money, BigDecimal> {
        public OfMoney() {
            super(BigDecimal.ZERO, TOO_MUCH, 4);
        }
    }

    public static final class OfPrice extends DecimalCheck implements ConstraintValidator<Price, BigDecimal> {
        public OfPrice() {
            super(BigDecimal.ZERO, TOO_MUCH, 4);
        }
    }

    public static final class OfPercent extends DecimalCheck implements ConstraintValidator<Percent, BigDecimal> {
        public OfPercent() {
            super(BigDecimal.ZERO, CompletionRate.UPPER_BOUND, 2);
        }
    }

    public static final class OfPayable extends DecimalCheck implements ConstraintValidator<Payable, BigDecimal> {
        public OfPayable() {
            super(BigDecimal.ZERO, Discount.UPPER_BOUND, 4);
        }
    }

    public static final class OfCount extends DecimalCheck implements ConstraintValidator<Count, BigDecimal> {
        public OfCount() {
            super(Quantity.LOWEST, TOO_MUCH, 4);
        }
    }
}
