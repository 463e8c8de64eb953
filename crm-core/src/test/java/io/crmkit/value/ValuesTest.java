package io.crmkit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.internal.limit.Dates;
import io.crmkit.internal.limit.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final CurrencyScale CENTS = new CurrencyScale(2);

    @ParameterizedTest
    @ValueSource(strings = {"1.005", "-0.01", "9999999999999999.99", "10000000000000", "1E+13", "1E-30"})
    @DisplayName("V1: an amount that is negative, too large or of too many decimals is rejected, not rounded")
    void amountRejected(String text) {
        assertThatThrownBy(() -> CENTS.exact(new BigDecimal(text))).isInstanceOf(ValidationException.class);
    }

    @Test
    @DisplayName("V1: a number of absurd exponent is rejected before any arithmetic")
    void absurdExponent() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertThatThrownBy(() -> CENTS.exact(new BigDecimal("1E+100000000")))
                    .isInstanceOf(ValidationException.class);
            assertThatThrownBy(() -> CENTS.exact(new BigDecimal("1E-100000000")))
                    .isInstanceOf(ValidationException.class);
        });
    }

    @ParameterizedTest
    @CsvSource({"1E+3,1000.00", "0,0.00", "1.500000,1.50", "9999999999999.99,9999999999999.99"})
    @DisplayName("V1: decimals are counted without trailing zeros and stored at the ledger's scale")
    void amountExact(String text, String stored) {
        assertThat(CENTS.exact(new BigDecimal(text))).hasToString(stored);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "4,1.2345"})
    @DisplayName("V1: the scale of a ledger is 0 to 4")
    void scales(int digits, BigDecimal amount) {
        assertThat(new CurrencyScale(digits).exact(amount).value()).isEqualByComparingTo(amount);
        assertThatThrownBy(() -> new CurrencyScale(5)).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> new CurrencyScale(-1)).isInstanceOf(ValidationException.class);
    }

    @Test
    @DisplayName("V1: a computed amount of 10^13 or more is refused")
    void computedTooLarge() {
        assertThatThrownBy(() -> CENTS.rounded(new BigDecimal("9999999999999.995")))
                .isInstanceOf(ValidationException.class);
    }

    @ParameterizedTest
    @CsvSource({"0.05,50,0.03", "1.01,50,0.51", "100,33.33,33.33", "0.01,49.99,0.00", "7,0,0.00", "7,100,7.00"})
    @DisplayName("O3 V1: an amount at a rate is rounded half up")
    void atRate(BigDecimal amount, BigDecimal rate, String result) {
        assertThat(CENTS.exact(amount).at(CompletionRate.of(rate))).hasToString(result);
    }

    @Test
    @DisplayName("O3 V1: an amount at a rate is within half a unit of the exact product, over random values")
    void atRateRandom() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            CurrencyScale scale = new CurrencyScale(random.nextInt(5));
            BigDecimal value = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), scale.digits());
            BigDecimal percent = BigDecimal.valueOf(random.nextInt(10_001), 2);
            BigDecimal exact = value.multiply(percent).divide(BigDecimal.valueOf(100));
            BigDecimal weighted =
                    scale.exact(value).at(CompletionRate.of(percent)).value();
            assertThat(weighted.subtract(exact).abs())
                    .as("seed %s: %s at %s", seed, value, percent)
                    .isLessThanOrEqualTo(new BigDecimal("0.5").movePointLeft(scale.digits()));
            assertThat(weighted).isEqualTo(exact.setScale(scale.digits(), RoundingMode.HALF_UP));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.01", "100.01", "33.333"})
    @DisplayName("V2: a rate below 0, above 100 or of more than two decimals is rejected")
    void rateRejected(BigDecimal percent) {
        assertThatThrownBy(() -> CompletionRate.of(percent)).isInstanceOf(ValidationException.class);
    }

    @ParameterizedTest
    @CsvSource({"0,0.00", "100,100.00", "33.3,33.30"})
    @DisplayName("V2 O2: 0 and 100 are ordinary rates")
    void rateAccepted(BigDecimal percent, String text) {
        assertThat(CompletionRate.of(percent)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"1899-12-31,false", "1900-01-01,true", "2999-12-31,true", "3000-01-01,false"})
    @DisplayName("V6: dates are of the years 1900 to 2999")
    void years(LocalDate date, boolean good) {
        assertThat(Dates.check(date).isEmpty()).isEqualTo(good);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u200B", "\t"})
    @DisplayName("V5 O1: a name of nothing but space is missing")
    void blank(String text) {
        assertThat(Texts.checkLine(text, Texts.MAX_LINE_LENGTH)).contains(ErrorCode.REQUIRED);
    }

    @Test
    @DisplayName("V5: no control characters but tab and, in free text, line breaks; no half characters")
    void characters() {
        assertThat(Texts.checkLine("a\u0000b", Texts.MAX_LINE_LENGTH)).contains(ErrorCode.CONTROL_CHARACTER);
        assertThat(Texts.checkLine("a\r\nb", Texts.MAX_LINE_LENGTH)).contains(ErrorCode.CONTROL_CHARACTER);
        assertThat(Texts.checkMemo("a\r\n\tb")).isEmpty();
        assertThat(Texts.checkMemo("a\u0007")).contains(ErrorCode.CONTROL_CHARACTER);
        assertThat(Texts.checkLine("a\uD83D", Texts.MAX_LINE_LENGTH)).contains(ErrorCode.BROKEN_TEXT);
        assertThat(Texts.checkLine(" kept ", Texts.MAX_LINE_LENGTH)).isEmpty();
    }

    @Test
    @DisplayName("V5: length counts code points")
    void length() {
        assertThat(Texts.checkLine("\uD83D\uDE00".repeat(200), Texts.MAX_LINE_LENGTH))
                .isEmpty();
        assertThat(Texts.checkLine("\uD83D\uDE00".repeat(201), Texts.MAX_LINE_LENGTH))
                .contains(ErrorCode.TOO_LONG);
        assertThat(Texts.checkMemo("字".repeat(20_000))).isEmpty();
        assertThat(Texts.checkMemo("字".repeat(20_001))).contains(ErrorCode.TOO_LONG);
    }

    @Test
    @DisplayName("N1 M5: a number has 1 to 64 characters and does not begin with an exclamation mark")
    void numbers() {
        assertThat(Texts.checkNumber("x".repeat(64))).isEmpty();
        assertThat(Texts.checkNumber("x".repeat(65))).contains(ErrorCode.TOO_LONG);
        assertThat(Texts.checkNumber("")).contains(ErrorCode.REQUIRED);
        assertThat(Texts.checkNumber("!x")).contains(ErrorCode.RESERVED_NUMBER);
        assertThat(Texts.checkNumber("x!")).isEmpty();
        assertThat(Texts.checkNumber("x\ty")).contains(ErrorCode.CONTROL_CHARACTER);
        assertThat(Texts.checkKey("x\ty", Texts.MAX_NUMBER_LENGTH)).contains(ErrorCode.CONTROL_CHARACTER);
        assertThat(Texts.checkLine("x\ty", Texts.MAX_LINE_LENGTH)).isEmpty();
    }

    @Test
    @DisplayName("V5: to every check of a text null is a missing value")
    void nullIsMissing() {
        assertThat(Texts.checkLine(null, Texts.MAX_LINE_LENGTH)).contains(ErrorCode.REQUIRED);
        assertThat(Texts.checkMemo(null)).contains(ErrorCode.REQUIRED);
        assertThat(Texts.checkKey(null, Texts.MAX_NUMBER_LENGTH)).contains(ErrorCode.REQUIRED);
        assertThat(Texts.checkNumber(null)).contains(ErrorCode.REQUIRED);
    }

    @ParameterizedTest
    @CsvSource({"ＡＢＣ,abc", "Straße,strasse", "Éa,éa", "ﬁn,fin", "客户,客户"})
    @DisplayName("L5: text is folded by width, compatibility and case; accents are significant")
    void fold(String text, String folded) {
        assertThat(Texts.fold(text)).isEqualTo(folded);
        assertThat(Texts.fold("e")).isNotEqualTo(Texts.fold("é"));
    }

    @Test
    @DisplayName("L1: texts are ordered by code point, beyond the first plane too")
    void order() {
        assertThat(Texts.compare("\uFF21", "\uD83D\uDE00")).isNegative();
        assertThat(Texts.compare("a", "ab")).isNegative();
        assertThat(Texts.compare("b", "ab")).isPositive();
        assertThat(Texts.compare("ab", "ab")).isZero();
    }

    @Test
    @DisplayName("§11: a period is inclusive and may be open at either end")
    void period() {
        LocalDate first = LocalDate.of(2011, 1, 1);
        LocalDate last = LocalDate.of(2011, 1, 31);
        Period january = Period.between(first, last);
        assertThat(january.contains(first)).isTrue();
        assertThat(january.contains(last)).isTrue();
        assertThat(january.contains(first.minusDays(1))).isFalse();
        assertThat(january.contains(last.plusDays(1))).isFalse();
        assertThat(new Period(Optional.empty(), Optional.of(last)).contains(Dates.FIRST))
                .isTrue();
        assertThatThrownBy(() -> Period.between(last, first)).isInstanceOf(ValidationException.class);
    }
}
