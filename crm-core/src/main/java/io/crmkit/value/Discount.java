package io.crmkit.value;

import io.crmkit.error.ValidationException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is left to pay of a price, in percent (V3): 0 to 100 with at most 4 decimals; 100 is no discount.
 * <p>
 * A discount is read in two ways, so it is never made of a bare number: {@code payable(90)} and {@code off(10)} are
 * equal. Equal discounts are equal objects, however they were written. This class is immutable and thread-safe.
 *
 * @param percent the percentage to pay, without trailing zeros
 * @since 0.1
 */
public record Discount(BigDecimal percent) implements Comparable<Discount> {

    /** The lowest percentage that is refused, at the scale of 4. */
    public static final BigDecimal UPPER_BOUND = new BigDecimal("100.0001");

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** All is to be paid. */
    public static final Discount NONE = new Discount(WHOLE);

    /** @throws ValidationException if the percentage is not within 0 to 100, or has more than 4 decimals */
    public Discount {
        Decimals.require("discount", percent, BigDecimal.ZERO, UPPER_BOUND, 4);
        percent = Decimals.canonical(percent);
    }

    /**
     * A discount by what is left to pay.
     *
     * @param percent 0 to 100, at most 4 decimals
     */
    public static Discount percentToPay(BigDecimal percent) {
        return new Discount(percent);
    }

    /** A discount by what is left to pay, in whole percents from 0 to 100. */
    public static Discount percentToPay(long percent) {
        return percentToPay(BigDecimal.valueOf(percent));
    }

    /**
     * A discount by what is taken off.
     *
     * @param percent 0 to 100, at most 4 decimals
     */
    public static Discount off(BigDecimal percent) {
        Decimals.require("discount", percent, BigDecimal.ZERO, UPPER_BOUND, 4);
        return new Discount(WHOLE.subtract(percent));
    }

    /** A discount by what is taken off, in whole percents from 0 to 100. */
    public static Discount off(long percent) {
        return off(BigDecimal.valueOf(percent));
    }

    /**
     * The percentage to pay when some is taken off; null stays null. One that no discount can have is given back as it
     * is, and is refused as a percentage to pay for the same reason: so a command can carry it until it is checked.
     */
    public static @Nullable BigDecimal payableAfter(@Nullable BigDecimal off) {
        return off == null
                        || Decimals.check(off, BigDecimal.ZERO, UPPER_BOUND, 4).isPresent()
                ? off
                : WHOLE.subtract(off);
    }

    /** What is left to pay of a value, not rounded. */
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
