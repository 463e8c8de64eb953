package io.crmkit.value.constraint;

import io.crmkit.error.ErrorCode;
import io.crmkit.value.Texts;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Validates texts by the rules of {@link Texts}. Each nested class serves one annotation. Immutable and thread-safe.
 *
 * @since 0.1
 */
public abstract class TextCheck {

    private final Function<String, Optional<ErrorCode>> rule;

    TextCheck(Function<String, Optional<ErrorCode>> rule) {
        this.rule = rule;
    }

    /** Returns whether the text is null or valid; otherwise reports the error code as the message of the violation. */
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || Refusal.of(rule.apply(text), context);
    }

    /** Validates single-line texts. */
    public static final class OfLine extends TextCheck implements ConstraintValidator<Line, String> {
        public OfLine() {
            super(text -> Texts.checkLine(text, Texts.MAX_LINE_LENGTH));
        }
    }

    /** Validates free texts. */
    public static final class OfMemo extends TextCheck implements ConstraintValidator<Memo, String> {
        public OfMemo() {
            super(Texts::checkMemo);
        }
    }

    /** Validates idempotency keys. */
    public static final class OfIdempotencyKey extends TextCheck
            implements ConstraintValidator<IdempotencyKey, String> {
        public OfIdempotencyKey() {
            super(text -> Texts.checkKey(text, Texts.MAX_NUMBER_LENGTH));
        }
    }

    /** Validates document numbers and codes. */
    public static final class OfNumber extends TextCheck implements ConstraintValidator<DocumentNumber, String> {
        public OfNumber() {
            super(Texts::checkNumber);
        }
    }
}
