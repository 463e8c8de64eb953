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
 * Validates decimal numbers by the rules of {@link Decimals}. Each nested class serves one annotation. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public abstract class DecimalCheck {

    /** The exclusive upper bound of amounts, prices and quantities. */
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(13);

    private final BigDecimal lowest;
    private final BigDecimal limit;
    private final int decimals;

    DecimalCheck(BigDecimal lowest, BigDecimal limit, int decimals) {
        this.lowest = lowest;
        this.limit = limit;
        this.decimals = decimals;
    }

    /** Returns whether the value is null or valid; otherwise reports the error code as the message of the violation. */
    public boolean isValid(@Nullable BigDecimal value, ConstraintValidatorContext context) {
        return value == null || Refusal.of(Decimals.check(value, lowest, limit, decimals), context);
    }

    /** Validates amounts. A ledger may allow fewer than these 4 decimals; the command checks that later. */
    public static final class OfMoney extends DecimalCheck implements ConstraintValidator<Money, BigDecimal> {
        public OfMoney() {
            super(BigDecimal.ZERO, TOO_MUCH, 4);
        }
    }

    /** Validates prices per unit. */
    public static final class OfPrice extends DecimalCheck implements ConstraintValidator<Price, BigDecimal> {
        public OfPrice() {
            super(BigDecimal.ZERO, TOO_MUCH, 4);
        }
    }

    /** Validates completion rates. */
    public static final class OfPercent extends DecimalCheck implements ConstraintValidator<Percent, BigDecimal> {
        public OfPercent() {
            super(BigDecimal.ZERO, CompletionRate.UPPER_BOUND, 2);
        }
    }

    /** Validates percentages to pay. */
    public static final class OfPayable extends DecimalCheck implements ConstraintValidator<Payable, BigDecimal> {
        public OfPayable() {
            super(BigDecimal.ZERO, Discount.UPPER_BOUND, 4);
        }
    }

    /** Validates quantities. */
    public static final class OfCount extends DecimalCheck implements ConstraintValidator<Count, BigDecimal> {
        public OfCount() {
            super(Quantity.LOWEST, TOO_MUCH, 4);
        }
    }
}
