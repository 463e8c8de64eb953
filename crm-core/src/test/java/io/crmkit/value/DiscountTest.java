package io.crmkit.value;

import static io.crmkit.testkit.Refusals.invalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.crmkit.error.ErrorCode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscountTest {

    @ParameterizedTest
    @CsvSource({"90,10", "100,0", "0,100", "33.3333,66.6667", "99.9999,0.0001", "1E+1,9E+1"})
    @DisplayName("V3: so much to pay is the same discount as the rest of 100 off")
    void directions(BigDecimal payable, BigDecimal off) {
        assertThat(Discount.percentToPay(payable)).isEqualTo(Discount.off(off)).hasSameHashCodeAs(Discount.off(off));
    }

    @Test
    @DisplayName("V3: 90 to pay is 10 off; 100 to pay is no discount")
    void wholePercents() {
        assertThat(Discount.percentToPay(90)).isEqualTo(Discount.off(10)).isLessThan(Discount.NONE);
        assertThat(Discount.percentToPay(100)).isEqualTo(Discount.off(0)).isEqualTo(Discount.NONE);
    }

    @ParameterizedTest
    @CsvSource({"90.5000,90.5", "1E+2,100", "0.0000,0", "33.3333,33.3333", "-0,0"})
    @DisplayName("V3: equal discounts are equal, and written without trailing zeros")
    void canonical(String given, String written) {
        assertThat(Discount.percentToPay(new BigDecimal(given))).hasToString(written);
        assertThat(Discount.percentToPay(new BigDecimal(given)))
                .isEqualTo(Discount.percentToPay(new BigDecimal(written)));
    }

    @ParameterizedTest
    @CsvSource({
        "-1,OUT_OF_RANGE",
        "-0.0001,OUT_OF_RANGE",
        "100.0001,OUT_OF_RANGE",
        "150,OUT_OF_RANGE",
        "33.33333,TOO_MANY_DECIMALS",
        "1E-30,TOO_MANY_DECIMALS"
    })
    @DisplayName("V3: a discount below 0, above 100 or of more than 4 decimals is refused in either direction")
    void refused(BigDecimal percent, ErrorCode code) {
        invalid("discount", code, () -> Discount.percentToPay(percent));
        invalid("discount", code, () -> Discount.off(percent));
        assertThat(Discount.percentToPayAfter(percent)).isEqualTo(percent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+100000000", "1E-100000000", "-1E+2147483647", "1E-33"})
    @DisplayName("V1, V3, K17: numbers that stall arithmetic are refused at once")
    void hostile(String text) {
        BigDecimal huge = new BigDecimal(text);
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            for (var made : List.<Executable>of(
                    () -> Discount.percentToPay(huge),
                    () -> Discount.off(huge),
                    () -> Discount.percentToPay(Discount.percentToPayAfter(huge)),
                    () -> new Quantity(huge))) {
                invalid(ErrorCode.NUMBER_TOO_LONG, made);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "0,OUT_OF_RANGE",
        "-1,OUT_OF_RANGE",
        "0.00001,OUT_OF_RANGE",
        "1.00001,TOO_MANY_DECIMALS",
        "10000000000000,OUT_OF_RANGE"
    })
    @DisplayName("Q2, V1: a quantity is above 0, below 10^13 and of at most 4 decimals")
    void quantityRefused(BigDecimal value, ErrorCode code) {
        invalid("quantity", code, () -> new Quantity(value));
    }

    @ParameterizedTest
    @CsvSource({"1.5000,1.5", "1E+3,1000", "0.0001,0.0001", "9999999999999.9999,9999999999999.9999"})
    @DisplayName("V1: equal quantities are equal, and written without trailing zeros")
    void quantityCanonical(String given, String written) {
        assertThat(new Quantity(new BigDecimal(given)))
                .hasToString(written)
                .isEqualTo(new Quantity(new BigDecimal(written)));
    }
}
