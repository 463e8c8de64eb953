package io.crmkit.value.constraint;

import io.crmkit.value.Amount;
import io.crmkit.value.CompletionRate;
import io.crmkit.value.DecimalRange;
import io.crmkit.value.Discount;
import io.crmkit.value.Quantity;
import io.crmkit.value.UnitPrice;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Checks decimals by the rules of {@link DecimalRange}.
 *
 * @since 0.1
 */
public abstract class DecimalCheck {

    private final DecimalRange range;

    DecimalCheck(DecimalRange range) {
        this.range = range;
    }

    /** Returns whether the value is null or valid; otherwise reports the error code as the message of the violation. */
    public boolean isValid(@Nullable BigDecimal value, ConstraintValidatorContext context) {
        return value == null || Refusal.of(range.check(value), context);
    }

    /** Validates amounts. A ledger may allow fewer than these 4 decimals; the command checks that later. */
    public static final class OfMoney extends DecimalCheck implements ConstraintValidator<Money, BigDecimal> {
        public OfMoney() {
            super(Amount.RANGE);
        }
    }

    /** Validates prices per unit. */
    public static final class OfPrice extends DecimalCheck implements ConstraintValidator<Price, BigDecimal> {
        public OfPrice() {
            super(UnitPrice.RANGE);
        }
    }

    /** Validates completion rates. */
    public static final class OfPercent extends DecimalCheck implements ConstraintValidator<Percent, BigDecimal> {
        public OfPercent() {
            super(CompletionRate.RANGE);
        }
    }

    /** Validates percentages to pay. */
    public static final class OfPayable extends DecimalCheck implements ConstraintValidator<Payable, BigDecimal> {
        public OfPayable() {
            super(Discount.RANGE);
        }
    }

    /** Validates quantities. */
    public static final class OfCount extends DecimalCheck implements ConstraintValidator<Count, BigDecimal> {
        public OfCount() {
            super(Quantity.RANGE);
        }
    }
}
