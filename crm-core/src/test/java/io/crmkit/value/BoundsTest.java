package io.crmkit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.internal.limit.Decimals;
import io.crmkit.internal.limit.Texts;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last value that is allowed and the first that is not. */
class BoundsTest {

    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(40);

    @Test
    @DisplayName("K17: a number has up to 32 digits, and its exponent is at most 32")
    void longNumbers() {
        assertThat(check("1".repeat(32))).isEmpty();
        assertThat(check("1".repeat(33))).contains(ErrorCode.NUMBER_TOO_LONG);
        assertThat(check("1E+32")).isEmpty();
        assertThat(check("1E+33")).contains(ErrorCode.NUMBER_TOO_LONG);
        assertThat(check("0E-32")).isEmpty();
        assertThat(check("0E-33")).contains(ErrorCode.NUMBER_TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({"1E+3, 1000", "0E+5, 0", "1.50, 1.5", "7, 7"})
    @DisplayName("V1: equal values are equal objects, without trailing zeros and without an exponent")
    void canonical(String text, String canonical) {
        assertThat(Decimals.canonical(new BigDecimal(text))).isEqualTo(new BigDecimal(canonical));
        assertThat(new UnitPrice(new BigDecimal(text))).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.0001", "1.00001", "10000000000000"})
    @DisplayName("V1: a unit price below 0, of 10^13 or of more than 4 decimals is refused")
    void prices(BigDecimal price) {
        assertThatThrownBy(() -> new UnitPrice(price)).isInstanceOf(ValidationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1.00001", "10000000000000"})
    @DisplayName("V1: a quantity of 0, of 10^13 or of more than 4 decimals is refused")
    void quantities(BigDecimal quantity) {
        assertThatThrownBy(() -> new Quantity(quantity)).isInstanceOf(ValidationException.class);
    }

    @Test
    @DisplayName("V1, V2: amounts, rates, quantities and prices are ordered by value")
    void order() {
        CurrencyScale cents = new CurrencyScale(2);
        assertThat(cents.zero()).isLessThan(cents.exact(BigDecimal.ONE)).isEqualByComparingTo(cents.zero());
        assertThat(cents.exact(BigDecimal.TEN)).isGreaterThan(cents.exact(BigDecimal.ONE));
        assertThat(CompletionRate.of(10)).isLessThan(CompletionRate.of(20)).isEqualByComparingTo(CompletionRate.of(10));
        assertThat(new Quantity(BigDecimal.ONE)).isLessThan(new Quantity(BigDecimal.TEN));
        assertThat(new Quantity(BigDecimal.TEN)).isGreaterThan(new Quantity(BigDecimal.ONE));
        assertThat(new UnitPrice(BigDecimal.ONE)).isLessThan(new UnitPrice(BigDecimal.TEN));
        assertThat(new UnitPrice(BigDecimal.TEN)).isGreaterThan(new UnitPrice(BigDecimal.ONE));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "999999999, true", "1000000000, false"})
    @DisplayName("S1: a time spent is 0 to 999 999 999 minutes")
    void minutes(int minutes, boolean good) {
        assertThat(DecimalRange.MINUTES.check(BigDecimal.valueOf(minutes)).isEmpty())
                .isEqualTo(good);
    }

    @Test
    @DisplayName("V3: a percentage off becomes the percentage to pay; null and impossible discounts stay as they are")
    void percentToPayAfter() {
        assertThat(Discount.percentToPayAfter(BigDecimal.TEN)).isEqualTo(new BigDecimal("90"));
        assertThat(Discount.percentToPayAfter(new BigDecimal("101"))).isEqualTo(new BigDecimal("101"));
    }

    @Test
    @DisplayName("L5: a folded text has up to 500 characters, counted by code point")
    void folded() {
        assertThat(Texts.fold("x".repeat(500))).hasSize(500);
        assertThat(Texts.fold("x".repeat(501))).hasSize(500);
        String faces = "\uD83D\uDE00".repeat(501);
        assertThat(Texts.fold(faces)).isEqualTo("\uD83D\uDE00".repeat(500));
        assertThat(Texts.fold("\uD83D\uDE00".repeat(500))).hasSize(1000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xD800, 0xDFFF})
    @DisplayName("V5: half a character is refused, the first and the last of them too")
    void halves(int half) {
        assertThat(Texts.checkMemo("a" + (char) half)).contains(ErrorCode.BROKEN_TEXT);
        assertThat(Texts.checkMemo("a\uD7FF\uE000")).isEmpty();
    }

    private static Optional<ErrorCode> check(String value) {
        return Decimals.check(new BigDecimal(value), LIMIT.negate(), LIMIT, 32);
    }
}
