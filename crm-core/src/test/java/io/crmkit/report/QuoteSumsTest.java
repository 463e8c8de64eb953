package io.crmkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.ledger.ProductId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteSumsTest {

    @ParameterizedTest
    @CsvSource({
        "3,10.00,3.3333",
        "3,20.00,6.6667",
        "0.0001,0.01,100.0000",
        "80000,1.00,0.0000",
        "20000,1.00,0.0001",
        "7,0,0.0000"
    })
    @DisplayName("A4: the unit price is amount ÷ quantity, half up to 4 decimals")
    void unitPrice(BigDecimal quantity, BigDecimal amount, BigDecimal price) {
        assertThat(new QuoteSums(quantity, amount, BigDecimal.ZERO).unitPrice()).contains(price);
    }

    @Test
    @DisplayName("A4: without a quantity the unit price is absent")
    void absent() {
        assertThat(QuoteSums.NONE.unitPrice()).isEmpty();
    }

    @Test
    @DisplayName(
            "A4 §11: products are ordered by name by code points, then code; the total's unit price is computed from the totals")
    void analysis() {
        Analysis<QuoteCriteria, QuoteSums> analysis = Analysis.of(
                QuoteCriteria.all(),
                List.of(
                        new Group<>(new ProductId("crm", "P1"), "P1", "\uD83D\uDE00", sums("1", "10", "9")),
                        new Group<>(new ProductId("crm", "P3"), "P3", "\uFF21", sums("2", "5", "5")),
                        new Group<>(new ProductId("crm", "P2"), "P2", "\uFF21", sums("0.5", "0.02", "0.01"))),
                QuoteSums.NONE);
        assertThat(analysis.rows()).extracting(Group::code).containsExactly("P2", "P3", "P1");
        assertThat(analysis.total()).isEqualTo(sums("3.5", "15.02", "14.01"));
        assertThat(analysis.total().unitPrice()).contains(new BigDecimal("4.2914"));
    }

    @Test
    @DisplayName("A4: the unit price is within half of its last decimal, over random sums")
    void random() {
        long seed = Long.getLong("crm.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            BigDecimal quantity = BigDecimal.valueOf(random.nextLong(1, 1_000_000_000), random.nextInt(5));
            BigDecimal amount = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), random.nextInt(5));
            BigDecimal price =
                    new QuoteSums(quantity, amount, BigDecimal.ZERO).unitPrice().orElseThrow();
            assertThat(price.scale()).isEqualTo(4);
            // half up: -1/2 <= (amount / quantity - price) in units of the last decimal < 1/2, told without a division
            BigDecimal twice =
                    amount.subtract(price.multiply(quantity)).movePointRight(4).multiply(BigDecimal.valueOf(2));
            assertThat(twice.compareTo(quantity) < 0 && twice.compareTo(quantity.negate()) >= 0)
                    .as("seed %s: %s / %s = %s", seed, amount, quantity, price)
                    .isTrue();
        }
    }

    private static QuoteSums sums(String quantity, String amount, String discounted) {
        return new QuoteSums(new BigDecimal(quantity), new BigDecimal(amount), new BigDecimal(discounted));
    }
}
