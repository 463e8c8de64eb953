package io.crmkit.quote;

import static io.crmkit.quote.QuoteFixture.CENTS;
import static io.crmkit.quote.QuoteFixture.DAY;
import static io.crmkit.quote.QuoteFixture.line;
import static io.crmkit.quote.QuoteFixture.of;
import static io.crmkit.quote.QuoteFixture.ofPrices;
import static io.crmkit.testkit.Refusals.invalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.error.ErrorCode;
import io.crmkit.value.Amount;
import io.crmkit.value.Discount;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuoteTest {

    @Test
    @DisplayName("Q2: amount and discounted amount are rounded half up, one after the other")
    void lineAmounts() {
        QuoteLine line = line(1, "3", "0.115", Discount.percentToPay(50), CENTS);
        assertThat(line.amount()).hasToString("0.35");
        assertThat(line.discountedAmount()).hasToString("0.18");
        assertThat(line.finalAmount()).hasToString("0.18");
    }

    @Test
    @DisplayName("Q3: the units left go to the largest remainders")
    void largestRemainders() {
        assertThat(finals(ofPrices(Discount.percentToPay(50), "0.01", "0.02", "0.03")))
                .as("exactly 0.005, 0.010 and 0.015")
                .containsExactly("0.01", "0.01", "0.01");
        assertThat(finals(ofPrices(Discount.percentToPay(90), "0.11", "0.19", "0.12")))
                .as("exactly 0.099, 0.171 and 0.108, together 0.378")
                .containsExactly("0.10", "0.17", "0.11");
    }

    @Test
    @DisplayName("Q3: of equal remainders the lower line number gets the unit")
    void ties() {
        assertThat(finals(ofPrices(Discount.percentToPay(50), "0.01", "0.01", "0.01")))
                .containsExactly("0.01", "0.01", "0.00");
        assertThat(finals(ofPrices(Discount.percentToPay(50), "0.03", "0.01", "0.03", "0.01")))
                .containsExactly("0.02", "0.01", "0.01", "0.00");
    }

    @Test
    @DisplayName("Q3: without a discount on the whole, and with 100, the lines stay; with 0 all is free")
    void edges() {
        assertThat(finals(ofPrices(null, "0.01", "2"))).containsExactly("0.01", "2.00");
        assertThat(finals(ofPrices(Discount.NONE, "0.01", "2"))).containsExactly("0.01", "2.00");
        Quote free = ofPrices(Discount.percentToPay(0), "0.01", "2");
        assertThat(finals(free)).containsExactly("0.00", "0.00");
        assertThat(free.amount()).hasToString("2.01");
        assertThat(free.total()).hasToString("0.00");
    }

    @Test
    @DisplayName("Q3: another discount on the whole is allocated anew, from the discounted amounts")
    void reallocated() {
        Quote quote = ofPrices(Discount.percentToPay(50), "0.01", "0.01", "0.01");
        Quote again = of(quote.lines(), Optional.empty());
        assertThat(again.total()).hasToString("0.03");
        assertThat(of(again.lines(), Optional.of(Discount.percentToPay(50)))).isEqualTo(quote);
    }

    @Test
    @DisplayName("Q7: a quote expires after its valid-until, one without never")
    void expiry() {
        List<QuoteLine> lines = ofPrices(null, "1").lines();
        Quote quote = of(DAY, Optional.of(DAY.plusDays(1)), lines, Optional.empty());
        assertThat(quote.expired(DAY.plusDays(1))).isFalse();
        assertThat(quote.expired(DAY.plusDays(2))).isTrue();
        assertThat(of(lines, Optional.empty()).expired(DAY.plusYears(900))).isFalse();
    }

    @Test
    @DisplayName("V6: valid-until is not before the date")
    void dateOrder() {
        List<QuoteLine> lines = ofPrices(null, "1").lines();
        assertThat(of(DAY, Optional.of(DAY), lines, Optional.empty()).expired(DAY))
                .isFalse();
        invalid(
                "validUntil",
                ErrorCode.DATE_ORDER,
                () -> of(DAY, Optional.of(DAY.minusDays(1)), lines, Optional.empty()));
    }

    @Test
    @DisplayName("Q1: a quote has 1 to 1000 lines, in the order of their numbers, gaps allowed")
    void lines() {
        assertThat(of(pieces(1000), Optional.empty()).lines()).hasSize(1000);
        invalid("lines", ErrorCode.OUT_OF_RANGE, () -> of(pieces(1001), Optional.empty()));
        invalid("lines", ErrorCode.OUT_OF_RANGE, () -> of(List.of(), Optional.empty()));
        QuoteLine first = line(1, "1", "1", Discount.NONE, CENTS);
        QuoteLine third = line(3, "1", "1", Discount.NONE, CENTS);
        assertThat(of(List.of(first, third), Optional.empty()).lines()).containsExactly(first, third);
        assertThatThrownBy(() -> of(List.of(third, first), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of(Collections.nCopies(2, first), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> line(0, "1", "1", Discount.NONE, CENTS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("Q3: a line whose final amount is more than its discounted one is impossible")
    void finalAmount() {
        QuoteLine line = line(1, "1", "1", Discount.percentToPay(50), CENTS);
        Amount more = line.discountedAmount().plus(CENTS.exact(new BigDecimal("0.01")));
        assertThatThrownBy(() -> line.withFinal(more)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("V1: a line whose amount reaches 10^13 is refused, whatever its discount")
    void lineTooLarge() {
        assertThat(line(1, "9999999999999.9999", "0.9999", Discount.NONE, CENTS).amount())
                .hasToString("9999000000000.00");
        invalid(
                "amount",
                ErrorCode.OUT_OF_RANGE,
                () -> line(1, "1000000", "10000000", Discount.percentToPay(1), CENTS));
        invalid("amount", ErrorCode.OUT_OF_RANGE, () -> line(1, "1", "9999999999999.995", Discount.NONE, CENTS));
        invalid(
                "amount",
                ErrorCode.OUT_OF_RANGE,
                () -> line(1, "9999999999999.9999", "9999999999999.9999", Discount.percentToPay(0), CENTS));
    }

    @Test
    @DisplayName("V1, Q4: a quote whose amount reaches 10^13 is refused, whatever its discount")
    void quoteTooLarge() {
        assertThat(ofPrices(Discount.percentToPay(50), "5000000000000", "4999999999999.99")
                        .amount())
                .hasToString("9999999999999.99");
        invalid(
                "amount",
                ErrorCode.OUT_OF_RANGE,
                () -> ofPrices(Discount.percentToPay(1), "5000000000000", "5000000000000"));
    }

    private static List<QuoteLine> pieces(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> line(number, "1", "1", Discount.NONE, CENTS))
                .toList();
    }

    private static List<String> finals(Quote quote) {
        return quote.lines().stream().map(l -> l.finalAmount().toString()).toList();
    }
}
