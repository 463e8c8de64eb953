package io.crmkit.value.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import io.crmkit.error.ErrorCode;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.InOrder;

class ConstraintsTest {

    private final ConstraintValidatorContext context = mock(ConstraintValidatorContext.class, RETURNS_DEEP_STUBS);

    @ParameterizedTest
    @MethodSource("constraints")
    @DisplayName(
            "V1, V5, V6, K16: a value that is good or absent is valid; what is wrong is reported as a constant code")
    <T> void checks(ConstraintValidator<?, T> check, T good, T bad, ErrorCode code) {
        assertThat(check.isValid(null, context)).isTrue();
        assertThat(check.isValid(good, context)).isTrue();
        verifyNoInteractions(context);
        assertThat(check.isValid(bad, context)).isFalse();
        InOrder order = inOrder(context);
        order.verify(context).disableDefaultConstraintViolation();
        order.verify(context).buildConstraintViolationWithTemplate(code.text());
    }

    static Stream<Arguments> constraints() {
        return Stream.of(
                Arguments.of(new TextCheck.OfLine(), "subject", "a\nb", ErrorCode.CONTROL_CHARACTER),
                Arguments.of(new TextCheck.OfMemo(), "a\nb", "a\u0000b", ErrorCode.CONTROL_CHARACTER),
                Arguments.of(new TextCheck.OfNumber(), "OPP-1", "!1", ErrorCode.RESERVED_NUMBER),
                Arguments.of(new TextCheck.OfIdempotencyKey(), "!1", "a\tb", ErrorCode.CONTROL_CHARACTER),
                Arguments.of(
                        new DateCheck(),
                        LocalDate.of(1900, 1, 1),
                        LocalDate.of(1899, 12, 31),
                        ErrorCode.DATE_OUT_OF_RANGE),
                Arguments.of(new MinutesCheck(), 0, -1, ErrorCode.OUT_OF_RANGE),
                Arguments.of(
                        new DecimalCheck.OfMoney(), new BigDecimal("0"), new BigDecimal("-1"), ErrorCode.OUT_OF_RANGE),
                Arguments.of(
                        new DecimalCheck.OfPrice(),
                        new BigDecimal("0.0001"),
                        new BigDecimal("0.00001"),
                        ErrorCode.TOO_MANY_DECIMALS),
                Arguments.of(
                        new DecimalCheck.OfPercent(),
                        new BigDecimal("100"),
                        new BigDecimal("100.01"),
                        ErrorCode.OUT_OF_RANGE),
                Arguments.of(
                        new DecimalCheck.OfPayable(),
                        new BigDecimal("99.9999"),
                        new BigDecimal("100.0001"),
                        ErrorCode.OUT_OF_RANGE),
                Arguments.of(
                        new DecimalCheck.OfCount(),
                        new BigDecimal("0.0001"),
                        new BigDecimal("0"),
                        ErrorCode.OUT_OF_RANGE));
    }
}
