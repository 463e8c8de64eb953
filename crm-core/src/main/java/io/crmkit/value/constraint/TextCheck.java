package io.crmkit.value.constraint;

import io.crmkit.error.ErrorCode;
import io.crmkit.value.Texts;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks texts by the rules of {@link Texts}.
 *
 * @since 0.1
 */
public abstract class TextCheck {

    private final Function<String, Optional<ErrorCode>> rule;

    TextCheck(Function<String, Optional<ErrorCode>> rule) {
        this.rule = rule;
    }

    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || Refusal.of(rule.apply(text), context);
    }

    public static final class OfLine extends TextCheck implements ConstraintValidator<Line, String> {
        public OfLine() {
            super(text -> Texts.checkLine(text, Texts.MAX_LINE_LENGTH));
        }
    }

    public static final class OfMemo extends TextCheck implements ConstraintValidator<Memo, String> {
        public OfMemo() {
            super(Texts::checkMemo);
        }
    }

    public static final class OfIdempotencyKey extends TextCheck
            implements ConstraintValidator<IdempotencyKey, String> {
        public OfIdempotencyKey() {
            super(text -> Texts.checkKey(text, Texts.MAX_NUMBER_LENGTH));
        }
    }

    public static final class OfNumber extends TextCheck implements ConstraintValidator<DocumentNumber, String> {
        public OfNumber() {
            super(Texts::checkNumber);
        }
    }
}
