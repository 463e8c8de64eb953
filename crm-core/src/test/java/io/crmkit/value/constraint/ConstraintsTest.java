package io.crmkit.value.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.crmkit.error.ErrorCode;
import io.crmkit.internal.constraint.Follows;
import io.crmkit.internal.constraint.Rule;
import io.crmkit.internal.constraint.RuleValidator;
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
    @DisplayName("V1, V5, V6, K16: valid and absent values pass; a violation is reported as a constant code")
    void checks(Rule rule, Object good, Object bad, ErrorCode code) {
        Follows follows = mock(Follows.class);
        when(follows.value()).thenReturn(rule);
        RuleValidator check = new RuleValidator();
        check.initialize(follows);
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
                Arguments.of(Rule.LINE, "subject", "a\nb", ErrorCode.CONTROL_CHARACTER),
                Arguments.of(Rule.MEMO, "a\nb", "a\u0000b", ErrorCode.CONTROL_CHARACTER),
                Arguments.of(Rule.NUMBER, "OPP-1", "!1", ErrorCode.RESERVED_NUMBER),
                Arguments.of(Rule.IDEMPOTENCY_KEY, "!1", "a\tb", ErrorCode.CONTROL_CHARACTER),
                Arguments.of(
                        Rule.DATE, LocalDate.of(1900, 1, 1), LocalDate.of(1899, 12, 31), ErrorCode.DATE_OUT_OF_RANGE),
                Arguments.of(Rule.MINUTES, 0, -1, ErrorCode.OUT_OF_RANGE),
                Arguments.of(Rule.AMOUNT, new BigDecimal("0"), new BigDecimal("-1"), ErrorCode.OUT_OF_RANGE),
                Arguments.of(
                        Rule.UNIT_PRICE,
                        new BigDecimal("0.0001"),
                        new BigDecimal("0.00001"),
                        ErrorCode.TOO_MANY_DECIMALS),
                Arguments.of(Rule.PERCENT, new BigDecimal("100"), new BigDecimal("100.01"), ErrorCode.OUT_OF_RANGE),
                Arguments.of(
                        Rule.PERCENT_TO_PAY,
                        new BigDecimal("99.9999"),
                        new BigDecimal("100.0001"),
                        ErrorCode.OUT_OF_RANGE),
                Arguments.of(Rule.QUANTITY, new BigDecimal("0.0001"), new BigDecimal("0"), ErrorCode.OUT_OF_RANGE));
    }
}
