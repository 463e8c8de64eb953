package io.crmkit.record;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.error.Violation;
import io.crmkit.value.Amount;
import io.crmkit.value.CompletionRate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values that an opportunity or project takes over from its records (O4, R4, R10). Immutable and thread-safe.
 *
 * @param stage the sales stage
 * @param rate the completion rate
 * @param cost the planned cost of an opportunity, or the actual cost of a project
 * @param amount the expected amount of an opportunity, or the actual amount of a project
 * @param start the start date
 * @param planned the planned date of completion, if any, not before the start (V6)
 * @param actual the actual date of completion, if any, not before the start (V6)
 * @since 0.1
 */
public record TrackedValues(
        DictionaryValueId stage,
        CompletionRate rate,
        Amount cost,
        Amount amount,
        LocalDate start,
        Optional<LocalDate> planned,
        Optional<LocalDate> actual) {

    /** @throws ValidationException with {@code value.date-order} if a date of completion is before the start (V6) */
    public TrackedValues {
        List<Violation> violations = checkDates(start, planned, actual);
        if (!violations.isEmpty()) {
            throw new ValidationException(violations);
        }
    }

    /**
     * Returns the violations of the order of the dates (V6), by the names of the components; empty if the order is
     * right.
     */
    public static List<Violation> checkDates(LocalDate start, Optional<LocalDate> planned, Optional<LocalDate> actual) {
        List<Violation> violations = new ArrayList<>();
        checkOrder("planned", start, planned).ifPresent(violations::add);
        checkOrder("actual", start, actual).ifPresent(violations::add);
        return violations;
    }

    /** Returns amount × completion rate, rounded: for an opportunity this is the opportunity amount (O3). */
    public Amount weighted() {
        return amount.at(rate);
    }

    private static Optional<Violation> checkOrder(String field, LocalDate start, Optional<LocalDate> date) {
        return date.filter(d -> d.isBefore(start)).map(d -> Violation.of(field, ErrorCode.DATE_ORDER, start));
    }
}
