package io.crmkit.value.constraint;

import io.crmkit.value.Decimals;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Checks decimals by the rules of {@link Decimals}. */
public abstract class DecimalCheck {

    private final BigDecimal limit;
    private final int decimals;

    DecimalCheck(String limit, int decimals) {
        this.limit = new BigDecimal(limit);
        this.decimals = decimals;
    }

    public boolean isValid(@Nullable BigDecimal value, ConstraintValidatorContext context) {
        return value == null || Refusal.of(Decimals.check(value, BigDecimal.ZERO, limit, decimals), context);
    }

    public static final class OfMoney extends DecimalCheck implements ConstraintValidator<Money, BigDecimal> {
        public OfMoney() {
            super("10000000000000", 4);
        }
    }

    public static final class OfPrice extends DecimalCheck implements ConstraintValidator<Price, BigDecimal> {
        public OfPrice() {
            super("10000000000000", 4);
        }
    }

    public static final class OfPercent extends DecimalCheck implements ConstraintValidator<Percent, BigDecimal> {
        public OfPercent() {
            super("100.01", 2);
        }
    }
}
