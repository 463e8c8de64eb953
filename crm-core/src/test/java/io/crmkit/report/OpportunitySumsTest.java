package io.crmkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.ledger.CustomerId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpportunitySumsTest {

    @ParameterizedTest
    @CsvSource({"60,100,50,40,40.00,-10,-20.00", "1,3,2,2,66.67,1,50.00", "5,0,0,-5,,-5,"})
    @DisplayName("A1: profit and profit rates from the row's own sums; a rate without a divisor is absent")
    void row(
            String cost,
            String expected,
            String amount,
            BigDecimal profit,
            String rate,
            BigDecimal weighted,
            String weightedRate) {
        OpportunitySums sums = sums(1, cost, expected, amount);
        assertThat(sums.expectedProfit()).isEqualByComparingTo(profit);
        assertThat(sums.opportunityProfit()).isEqualByComparingTo(weighted);
        assertThat(text(sums.expectedProfitRate())).isEqualTo(rate);
        assertThat(text(sums.opportunityProfitRate())).isEqualTo(weightedRate);
    }

    @Test
    @DisplayName("A1: the total row's rates come from the totals, not from the rows' rates")
    void total() {
        Analysis<OpportunityCriteria, OpportunitySums> analysis = Analysis.of(
                OpportunityCriteria.groupBy(Grouping.CUSTOMER),
                List.of(
                        new Group<>(new CustomerId("crm", "B"), "B", "beta", sums(2, "10", "100", "50")),
                        new Group<>(new CustomerId("crm", "A"), "A", "alpha", sums(1, "90", "100", "10"))),
                OpportunitySums.NONE);
        assertThat(analysis.rows()).extracting("code").containsExactly("A", "B");
        assertThat(analysis.total().count()).isEqualTo(3);
        assertThat(text(analysis.total().expectedProfitRate())).isEqualTo("50.00");
    }

    @Test
    @DisplayName("A1 §11: groups are ordered by name by code points, then code")
    void order() {
        List<Group<OpportunitySums>> groups = List.of(
                group("2", "b"), group("1", "b"), group("9", "B"), group("5", "\uD83D\uDE00"), group("6", "\uFF21"));
        assertThat(Analysis.of(OpportunityCriteria.groupBy(Grouping.EMPLOYEE), groups, OpportunitySums.NONE)
                        .rows())
                .extracting("code")
                .containsExactly("9", "1", "2", "6", "5");
    }

    @Test
    @DisplayName("A1: a hundred thousand of the largest amounts sum without loss")
    void large() {
        BigDecimal largest = new BigDecimal("9999999999999.99");
        OpportunitySums total = OpportunitySums.NONE;
        for (int i = 0; i < 100_000; i++) {
            total = total.plus(new OpportunitySums(1, largest, largest, largest));
        }
        assertThat(total.expected()).isEqualByComparingTo(largest.multiply(BigDecimal.valueOf(100_000)));
    }

    @Test
    @DisplayName("A1: a rate is percent, half up to two decimals, over random sums")
    void random() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            BigDecimal part = BigDecimal.valueOf(random.nextLong(-1_000_000_000, 1_000_000_000), 2);
            BigDecimal whole = BigDecimal.valueOf(random.nextLong(1, 1_000_000_000), 2);
            BigDecimal rate = Rate.of(part, whole).percent().orElseThrow();
            BigDecimal exact = part.multiply(BigDecimal.valueOf(100)).divide(whole, 30, RoundingMode.HALF_UP);
            if (rate.scale() != 2 || rate.subtract(exact).abs().compareTo(new BigDecimal("0.005")) > 0) {
                wrong.add(part + "/" + whole + " = " + rate);
            }
        }
        assertThat(wrong).as("seed %s", seed).isEmpty();
    }

    private static Group<OpportunitySums> group(String code, String name) {
        return new Group<>(new CustomerId("crm", code), code, name, OpportunitySums.NONE);
    }

    private static OpportunitySums sums(long count, String cost, String expected, String amount) {
        return new OpportunitySums(count, new BigDecimal(cost), new BigDecimal(expected), new BigDecimal(amount));
    }

    private static String text(Rate rate) {
        return rate.percent().map(BigDecimal::toPlainString).orElse(null);
    }
}
