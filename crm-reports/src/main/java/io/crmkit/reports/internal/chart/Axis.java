package io.crmkit.reports.internal.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The scale of an axis, with ticks at round numbers. Zero is always a tick, because bars begin there. Immutable.
 *
 * @param lowest the number at the first tick
 * @param step the distance between ticks
 * @param steps the number of steps
 * @param start the pixel of the lowest number
 * @param length the length in pixels from the lowest to the highest number
 */
record Axis(BigDecimal lowest, BigDecimal step, int steps, int start, int length) {

    /** The approximate number of steps. */
    private static final BigDecimal WANTED = BigDecimal.valueOf(4);

    /** Creates a scale that covers two numbers, which must not both be zero. */
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

    /** Returns the pixel of a number. */
    int at(BigDecimal number) {
        return start
                + number.subtract(lowest)
                        .multiply(BigDecimal.valueOf(length))
                        .divide(step.multiply(BigDecimal.valueOf(steps)), 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    /** Rounds up to 1, 2 or 5 times a power of ten, the steps that are easiest to read. */
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
