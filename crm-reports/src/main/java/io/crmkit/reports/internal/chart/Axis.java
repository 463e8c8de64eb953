package io.crmkit.reports.internal.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale of numbers over a length, with ticks at round numbers, zero always among them. Immutable.
 *
 * @param lowest the first tick
 * @param step from tick to tick
 * @param steps how many steps there are
 * @param start where the lowest number stands
 * @param length from there to the highest
 */
record Axis(BigDecimal lowest, BigDecimal step, int steps, int start, int length) {

    /** About how many steps there are. */
    private static final BigDecimal WANTED = BigDecimal.valueOf(4);

    /** The scale for numbers of which these are the least and the greatest, not both zero. */
    static Axis of(BigDecimal least, BigDecimal greatest, int start, int length) {
        BigDecimal low = least.min(BigDecimal.ZERO);
        BigDecimal high = greatest.max(BigDecimal.ZERO);
        BigDecimal step = round(high.subtract(low).divide(WANTED, 12, RoundingMode.UP));
        BigDecimal below = low.divide(step, 0, RoundingMode.FLOOR);
        BigDecimal above = high.divide(step, 0, RoundingMode.CEILING);
        return new Axis(below.multiply(step), step, above.subtract(below).intValueExact(), start, length);
    }

    BigDecimal highest() {
        return lowest.add(step.multiply(BigDecimal.valueOf(steps)));
    }

    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            ticks.add(lowest.add(step.multiply(BigDecimal.valueOf(i))));
        }
        return ticks;
    }

    /** Where a number stands. */
    int at(BigDecimal number) {
        return start
                + number.subtract(lowest)
                        .multiply(BigDecimal.valueOf(length))
                        .divide(step.multiply(BigDecimal.valueOf(steps)), 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    /** The next 1, 2 or 5 times a power of ten. */
    private static BigDecimal round(BigDecimal number) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(number.precision() - number.scale() - 1);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
            if (step.compareTo(number) >= 0) {
                return step;
            }
        }
        return power.scaleByPowerOfTen(1);
    }
}
