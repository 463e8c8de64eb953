package io.crmkit.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.value.Amount;
import io.crmkit.value.CurrencyScale;
import io.crmkit.value.Discount;
import io.crmkit.value.Quantity;
import io.crmkit.value.UnitPrice;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The amounts of random quotes, against the rules worked out in whole numbers. */
class QuoteAmountsTest {

    private static final BigInteger LIMIT = BigInteger.TEN.pow(13);

    /** A discount of 100 in units of its 4 decimals. */
    private static final long WHOLE = 1_000_000;

    private final long seed = Long.getLong("crm.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    @DisplayName("Q2 Q3 Q4: the amounts of random quotes are those of the rules, and the lines sum to the total")
    void quotes() {
        for (int i = 0; i < 1500; i++) {
            check(1 + random.nextInt(random.nextInt(10) == 0 ? 100 : 8));
        }
    }

    @Test
    @DisplayName("Q1 Q3: the same with 1000 lines")
    void longQuotes() {
        for (int i = 0; i < 25; i++) {
            check(1000);
        }
    }

    @Test
    @DisplayName("V1 Q3: the same with amounts as large as they may be")
    void largestAmounts() {
        for (int digits = 0; digits <= 4; digits++) {
            BigDecimal all = new BigDecimal(LIMIT).subtract(BigDecimal.ONE.movePointLeft(digits));
            compare(List.of(line(1, BigDecimal.ONE, all, WHOLE, digits)), 333_333L, digits);
            BigDecimal part = new BigDecimal("9999999999.9999").setScale(digits, RoundingMode.DOWN);
            List<QuoteLine> lines = IntStream.rangeClosed(1, 1000)
                    .mapToObj(n -> line(n, BigDecimal.ONE, part, 999_999, part.scale()))
                    .toList();
            compare(lines, 666_667L, digits);
        }
    }

    private void check(int count) {
        int digits = random.nextInt(5);
        // few different lines make equal remainders, which the order has to break
        boolean alike = random.nextBoolean();
        List<QuoteLine> drawn = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            QuoteLine like = alike && number > 3 ? drawn.get(random.nextInt(3)) : line(number, count, digits);
            drawn.add(new QuoteLine(
                    number,
                    like.product(),
                    like.quantity(),
                    like.unitPrice(),
                    like.discount(),
                    like.discountedAmount()));
        }
        compare(drawn, random.nextInt(8) == 0 ? null : percent(), digits);
    }

    /** A line of at most its share of what a quote may come to. */
    private QuoteLine line(int number, int count, int digits) {
        long quantity = 1 + random.nextLong(pow(1 + random.nextInt(13)));
        long highest = LIMIT.subtract(BigInteger.ONE)
                .multiply(BigInteger.valueOf(pow(8)))
                .divide(BigInteger.valueOf(quantity))
                .divide(BigInteger.valueOf(count))
                .min(BigInteger.valueOf(pow(17) - 1))
                .longValueExact();
        long price = random.nextLong(Math.min(highest, pow(1 + random.nextInt(17))) + 1);
        return line(
                number,
                BigDecimal.valueOf(quantity, 4),
                BigDecimal.valueOf(price, 4),
                random.nextBoolean() ? WHOLE : percent(),
                digits);
    }

    private static QuoteLine line(int number, BigDecimal quantity, BigDecimal price, long discount, int digits) {
        return QuoteLine.of(
                number,
                QuoteFixture.PRODUCT,
                new Quantity(quantity),
                new UnitPrice(price),
                Discount.percentToPay(BigDecimal.valueOf(discount, 4)),
                new CurrencyScale(digits));
    }

    /** A percentage in units of its 4 decimals, often 0, 50 or 100. */
    private long percent() {
        return random.nextInt(3) == 0 ? random.nextInt(3) * WHOLE / 2 : random.nextLong(WHOLE + 1);
    }

    private static long pow(int exponent) {
        return BigInteger.TEN.pow(exponent).longValueExact();
    }

    // -----------------------------------------------------------------------------------------------------------------
    private void compare(List<QuoteLine> lines, @Nullable Long whole, int digits) {
        Quote quote = QuoteFixture.of(
                lines, Optional.ofNullable(whole).map(d -> Discount.percentToPay(BigDecimal.valueOf(d, 4))));
        List<BigInteger> amounts = lines.stream()
                .map(l -> halfUp(
                        l.quantity()
                                .value()
                                .movePointRight(4)
                                .toBigIntegerExact()
                                .multiply(
                                        l.unitPrice().value().movePointRight(4).toBigIntegerExact()),
                        BigInteger.TEN.pow(8 - digits)))
                .toList();
        List<BigInteger> discounted = IntStream.range(0, lines.size())
                .mapToObj(i -> halfUp(
                        amounts.get(i)
                                .multiply(lines.get(i)
                                        .discount()
                                        .percent()
                                        .movePointRight(4)
                                        .toBigIntegerExact()),
                        BigInteger.valueOf(WHOLE)))
                .toList();
        List<BigInteger> finals = allocate(discounted, BigInteger.valueOf(whole == null ? WHOLE : whole));
        String run = "seed %s, %s decimals, discount %s, %s".formatted(seed, digits, whole, lines);

        assertThat(units(quote, QuoteLine::amount)).as(run).isEqualTo(amounts);
        assertThat(units(quote, QuoteLine::discountedAmount)).as(run).isEqualTo(discounted);
        assertThat(units(quote, QuoteLine::finalAmount)).as(run).isEqualTo(finals);
        assertThat(quote.amount().value()).as(run).isEqualTo(new BigDecimal(sum(amounts), digits));
        assertThat(quote.total().value()).as(run).isEqualTo(new BigDecimal(sum(finals), digits));
        BigDecimal exact =
                new BigDecimal(sum(discounted), digits).multiply(BigDecimal.valueOf(whole == null ? WHOLE : whole, 6));
        assertThat(quote.total().value()).as(run).isEqualTo(exact.setScale(digits, RoundingMode.HALF_UP));
    }

    /** Q3 in units of the scale: one by one, each unit goes to the first of the largest remainders not yet served. */
    private static List<BigInteger> allocate(List<BigInteger> discounted, BigInteger whole) {
        List<BigInteger> finals = new ArrayList<>();
        List<Long> remainders = new ArrayList<>();
        for (BigInteger amount : discounted) {
            BigInteger[] parts = amount.multiply(whole).divideAndRemainder(BigInteger.valueOf(WHOLE));
            finals.add(parts[0]);
            remainders.add(parts[1].longValueExact());
        }
        BigInteger total = halfUp(sum(discounted).multiply(whole), BigInteger.valueOf(WHOLE));
        for (BigInteger left = total.subtract(sum(finals)); left.signum() > 0; left = left.subtract(BigInteger.ONE)) {
            int largest = 0;
            for (int i = 1; i < remainders.size(); i++) {
                largest = remainders.get(i) > remainders.get(largest) ? i : largest;
            }
            finals.set(largest, finals.get(largest).add(BigInteger.ONE));
            remainders.set(largest, -1L);
        }
        return finals;
    }

    private static List<BigInteger> units(Quote quote, Function<QuoteLine, Amount> of) {
        return quote.lines().stream()
                .map(line -> of.apply(line).value().unscaledValue())
                .toList();
    }

    private static BigInteger halfUp(BigInteger value, BigInteger divisor) {
        return value.shiftLeft(1).add(divisor).divide(divisor.shiftLeft(1));
    }

    private static BigInteger sum(List<BigInteger> values) {
        return values.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
