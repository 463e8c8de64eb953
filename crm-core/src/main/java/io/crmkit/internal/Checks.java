package io.crmkit.internal;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.error.Violation;
import io.crmkit.record.TrackedInput;
import io.crmkit.value.CurrencyScale;
import io.crmkit.value.Dates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with a command, to report all of it at once before the store is asked. */
final class Checks {

    private final List<Violation> violations;

    Checks(List<Violation> violations) {
        this.violations = new ArrayList<>(violations);
    }

    /** Refuses null where the API says that something is given. */
    static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw ValidationException.of(field, ErrorCode.REQUIRED);
        }
        return value;
    }

    Checks required(String field, @Nullable Object value) {
        if (value == null) {
            add(field, ErrorCode.REQUIRED);
        }
        return this;
    }

    /** The amounts fit the ledger's decimals (V1), and completion dates do not lie before a start that is given (V6). */
    Checks tracked(TrackedInput input, CurrencyScale scale, TrackedNames names) {
        violations.replaceAll(names::renamed);
        decimals(names.cost(), input.cost(), scale);
        decimals(names.amount(), input.amount(), scale);
        if (input.start() != null && Dates.check(input.start()).isEmpty()) {
            notBefore("planned", input.planned(), input.start());
            notBefore("actual", input.actual(), input.start());
        }
        return this;
    }

    /** An amount fits the ledger's decimals (V1). */
    Checks amount(String field, @Nullable BigDecimal value, CurrencyScale scale) {
        decimals(field, value, scale);
        return this;
    }

    void add(String field, ErrorCode code, Object... arguments) {
        if (violations.stream().noneMatch(v -> v.field().equals(field))) {
            violations.add(Violation.of(field, code, arguments));
        }
    }

    boolean none() {
        return violations.isEmpty();
    }

    void throwIfAny() {
        if (!violations.isEmpty()) {
            throw new ValidationException(violations);
        }
    }

    private void decimals(String field, @Nullable BigDecimal value, CurrencyScale scale) {
        if (value != null
                && violations.stream().noneMatch(v -> v.field().equals(field))
                && value.stripTrailingZeros().scale() > scale.digits()) {
            add(field, ErrorCode.TOO_MANY_DECIMALS, 0, 0, scale.digits());
        }
    }

    private void notBefore(String field, @Nullable Optional<LocalDate> date, LocalDate start) {
        if (date != null && date.isPresent() && date.get().isBefore(start)) {
            add(field, ErrorCode.DATE_ORDER, start);
        }
    }
}
