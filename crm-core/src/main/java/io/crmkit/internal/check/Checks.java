package io.crmkit.internal.check;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.error.Violation;
import io.crmkit.internal.limit.Dates;
import io.crmkit.internal.limit.Texts;
import io.crmkit.record.TrackedInput;
import io.crmkit.user.Users;
import io.crmkit.value.Amount;
import io.crmkit.value.CompletionRate;
import io.crmkit.value.CurrencyScale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects all violations of a command, so that they are reported together before the command reaches the store. */
public final class Checks {

    private final List<Violation> violations;

    public Checks(List<Violation> violations) {
        this.violations = new ArrayList<>(violations);
    }

    /** Returns checks without violations. */
    public static Checks begin() {
        return new Checks(List.of());
    }

    /** Checks that the id of the command's object is not null. */
    public static Checks ofId(@Nullable Object id) {
        return begin().required("id", id);
    }

    /** Refuses null for a mandatory argument. */
    public static <T> T requireGiven(String field, @Nullable T value) {
        return ValidationException.requireGiven(field, value);
    }

    /** Returns a value that an earlier check has found to be non-null; this satisfies the null analysis. */
    public static <T> T checked(@Nullable T required) {
        return Objects.requireNonNull(required, "a command is read only after its check");
    }

    public Checks required(String field, @Nullable Object value) {
        if (value == null) {
            add(field, ErrorCode.REQUIRED);
        }
        return this;
    }

    /** Checks a mandatory single-line text (V5). */
    public Checks line(String field, @Nullable String text) {
        return text(field, Texts.checkLine(text, Texts.MAX_LINE_LENGTH), Texts.MAX_LINE_LENGTH);
    }

    /** Checks a mandatory text that identifies something. */
    public Checks key(String field, @Nullable String text) {
        return text(field, Texts.checkKey(text, Texts.MAX_NUMBER_LENGTH), Texts.MAX_NUMBER_LENGTH);
    }

    /** Checks the length of a mandatory new password; it may contain any character. No violation contains it (K18). */
    public Checks password(String field, char @Nullable [] password) {
        if (password == null) {
            return required(field, null);
        }
        int length = Character.codePointCount(password, 0, password.length);
        if (length < Users.MIN_PASSWORD_LENGTH) {
            add(field, ErrorCode.TOO_SHORT, Users.MIN_PASSWORD_LENGTH);
        } else if (length > Users.MAX_PASSWORD_LENGTH) {
            add(field, ErrorCode.TOO_LONG, Users.MAX_PASSWORD_LENGTH);
        }
        return this;
    }

    /** Checks a single-line text (V5); null is valid. */
    public Checks optionalLine(String field, @Nullable String text) {
        return text == null ? this : line(field, text);
    }

    /** Checks a document number (N1); null is valid. */
    public Checks number(String field, @Nullable String number) {
        return number == null ? this : text(field, Texts.checkNumber(number), Texts.MAX_NUMBER_LENGTH);
    }

    /** Checks a free text (V5). */
    public Checks memo(String field, @Nullable String text) {
        return text == null ? this : text(field, Texts.checkMemo(text), Texts.MAX_MEMO_LENGTH);
    }

    /** Checks a mandatory free text, which must be visible (V5). */
    public Checks shown(String field, @Nullable String text) {
        Optional<ErrorCode> wrong = Texts.checkMemo(text);
        return text(
                field,
                wrong.isEmpty() && text != null && Texts.isBlank(text) ? Optional.of(ErrorCode.REQUIRED) : wrong,
                Texts.MAX_MEMO_LENGTH);
    }

    /** Checks a mandatory completion rate (V2). */
    public Checks rate(String field, @Nullable BigDecimal rate) {
        Optional<ErrorCode> wrong = rate == null ? Optional.of(ErrorCode.REQUIRED) : CompletionRate.RANGE.check(rate);
        wrong.ifPresent(code -> add(field, code, CompletionRate.RANGE.limits().toArray()));
        return this;
    }

    /** Checks the tracked values of a new object: like {@link #tracked}, but stage and start are mandatory (O1). */
    public Checks entered(@Nullable TrackedInput input, CurrencyScale scale) {
        if (input == null) {
            return this;
        }
        return required("stage", input.stage())
                .required("start", input.start())
                .tracked(input, scale, TrackedNames.PLANNED);
    }

    /**
     * Checks that amounts fit the ledger's number of decimals (V1), and that completion dates are not before a given
     * start (V6).
     */
    public Checks tracked(@Nullable TrackedInput input, CurrencyScale scale, TrackedNames names) {
        violations.replaceAll(names::renamed);
        if (input == null) {
            return this;
        }
        decimals(names.cost(), input.cost(), scale);
        decimals(names.amount(), input.amount(), scale);
        /** Checks that a given date is not before another given date (V6). */
        return notBefore("planned", input.planned().newValue().orElse(null), input.start())
                .notBefore("actual", input.actual().newValue().orElse(null), input.start());
    }

    /** A date, if it is given, does not lie before the first there may be (V6). */
    public Checks notBefore(String field, @Nullable LocalDate date, @Nullable LocalDate first) {
        if (date != null && first != null && Dates.check(first).isEmpty() && date.isBefore(first)) {
            add(field, ErrorCode.DATE_ORDER, first);
        }
        return this;
    }

    /** Checks that an amount fits the ledger's number of decimals (V1). */
    public Checks amount(String field, @Nullable BigDecimal value, CurrencyScale scale) {
        decimals(field, value, scale);
        return this;
    }

    public void add(String field, ErrorCode code, Object... arguments) {
        if (violations.stream().noneMatch(v -> v.field().equals(field))) {
            violations.add(Violation.of(field, code, arguments));
        }
    }

    public boolean none() {
        return violations.isEmpty();
    }

    public void throwIfAny() {
        if (!violations.isEmpty()) {
            throw new ValidationException(violations);
        }
    }

    private Checks text(String field, Optional<ErrorCode> wrong, int longest) {
        wrong.ifPresent(code -> add(field, code, longest));
        return this;
    }

    private void decimals(String field, @Nullable BigDecimal value, CurrencyScale scale) {
        if (value != null
                && violations.stream().noneMatch(v -> v.field().equals(field))
                && value.stripTrailingZeros().scale() > scale.digits()) {
            add(
                    field,
                    ErrorCode.TOO_MANY_DECIMALS,
                    Amount.RANGE.withDecimals(scale.digits()).limits().toArray());
        }
    }
}
