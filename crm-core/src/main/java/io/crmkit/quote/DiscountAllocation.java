package io.crmkit.quote;

import io.crmkit.value.Amount;
import io.crmkit.value.Discount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Spreads the discount on a whole quote over its lines by the method of largest remainders (Q3).
 * <p>
 * The total is rounded once, from the exact sum. Each line gets its exact share cut down to the scale of the currency.
 * One smallest unit each goes to the lines that lost most by cutting, until the lines sum to the total; of equal losses
 * the earlier line comes first. Rounding each line separately would not always sum to the total.
 */
final class DiscountAllocation {

    private DiscountAllocation() {}

    /** Returns the final amounts, in the order of the discounted amounts, of which there must be at least one. */
    static List<Amount> of(List<Amount> discounted, Discount whole) {
        int digits = discounted.get(0).scale().digits();
        List<BigDecimal> exact =
                discounted.stream().map(amount -> whole.exactly(amount.value())).toList();
        List<BigDecimal> shares = new ArrayList<>(exact);
        shares.replaceAll(part -> part.setScale(digits, RoundingMode.DOWN));
        // cut shares never exceed the total, so a whole number of units is missing, at most one for each line
        BigDecimal missing = sum(exact).setScale(digits, RoundingMode.HALF_UP).subtract(sum(shares));
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
        // the sort is stable, so of equal remainders the earlier line comes first
        IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i).subtract(shares.get(i)))
                        .reversed())
                .limit(missing.unscaledValue().intValueExact())
                .toList()
                .forEach(i -> shares.set(i, shares.get(i).add(unit)));
        return shares.stream().map(Amount::new).toList();
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
