package io.crmkit.value;

import io.crmkit.error.ValidationException;
import io.crmkit.internal.limit.Decimals;
import java.math.BigDecimal;

/**
 * A discount, expressed as the percentage of the price that remains to be paid (V3): 0 to 100 with at most 4 decimals.
 * 100 means no discount.
 * <p>
 * A plain number could mean either the percentage to pay or the percentage off. Therefore a discount is created by a
 * method that says which one: {@code percentToPay(90)} and {@code off(10)} are equal. Discounts of equal value are
 * equal objects, however they were written. Immutable and thread-safe.
 *
 * @param percent the percentage to pay, without trailing zeros
 * @since 0.1
 */
public record Discount(BigDecimal percent) implements Comparable<Discount> {

    /** The percentages that there are. */
    public static final DecimalRange RANGE = DecimalRange.upTo(100, DecimalRange.MAX_DECIMALS);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** No discount: the full price is to be paid. */
    public static final Discount NONE = new Discount(WHOLE);

    /** @throws ValidationException if the percentage is not within 0 and 100, or has more than 4 decimals */
    public Discount {
        RANGE.require("discount", percent);
        percent = Decimals.canonical(percent);
    }

    /**
     * Returns the discount that leaves a percentage to pay.
     *
     * @param percent 0 to 100, at most 4 decimals
     * @throws ValidationException if it is not within 0 and 100, or has more than 4 decimals
     */
    public static Discount percentToPay(BigDecimal percent) {
        return new Discount(percent);
    }

    /** Returns the discount that leaves a whole percentage to pay, 0 to 100. */
    public static Discount percentToPay(long percent) {
        return percentToPay(BigDecimal.valueOf(percent));
    }

    /**
     * Returns the discount that takes a percentage off.
     *
     * @param percent 0 to 100, at most 4 decimals
     * @throws ValidationException if it is not within 0 and 100, or has more than 4 decimals
     */
    public static Discount off(BigDecimal percent) {
        RANGE.require("discount", percent);
        return new Discount(WHOLE.subtract(percent));
    }

    /** Returns the discount that takes a whole percentage off, 0 to 100. */
    public static Discount off(long percent) {
        return off(BigDecimal.valueOf(percent));
    }

    /**
     * Converts a percentage off into the percentage to pay. A value that is not a valid discount is returned unchanged:
     * it is not valid as a percentage to pay either, so the later check of the command still refuses it.
     *
     * @param off the percentage off
     * @return the percentage to pay
     */
    public static BigDecimal percentToPayAfter(BigDecimal off) {
        return RANGE.check(off).isPresent() ? off : WHOLE.subtract(off);
    }

    /** Returns the part of a value that remains to be paid, without rounding. */
    public BigDecimal exactly(BigDecimal value) {
        return value.multiply(percent).movePointLeft(2);
    }

    @Override
    public int compareTo(Discount other) {
        return percent.compareTo(other.percent);
    }

    @Override
    public String toString() {
        return percent.toPlainString();
    }
}
