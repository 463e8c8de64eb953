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
 * The values that a parent takes over from its records (O4, R4, R10). Immutable and thread-safe.
 *
 * @param stage the sales stage
 * @param rate how far it has come
 * @param cost the planned cost of an opportunity, the actual cost of a project
 * @param amount the expected amount of an opportunity, the actual amount of a project
 * @param start the start date
 * @param planned the planned completion, not before the start (V6)
 * @param actual the actual completion, not before the start (V6)
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

    /** @throws ValidationException if a completion date lies before the start (V6) */
    public TrackedValues {
        List<Violation> violations = checkDates(start, planned, actual);
        if (!violations.isEmpty()) {
            throw new ValidationException(violations);
        }
    }

    /** What is wrong with the order of dates, by the names of these values (V6). */
    public static List<Violation> checkDates(LocalDate start, Optional<LocalDate> planned, Optional<LocalDate> actual) {
        List<Violation> violations = new ArrayList<>();
        checkOrder("planned", start, planned).ifPresent(violations::add);
        checkOrder("actual", start, actual).ifPresent(violations::add);
        return violations;
    }

    /** The amount at the completion rate: an opportunity's amount (O3). */
    public Amount weighted() {
        return amount.at(rate);
    }

    private static Optional<Violation> checkOrder(String field, LocalDate start, Optional<LocalDate> date) {
        return date.filter(d -> d.isBefore(start)).map(d -> Violation.of(field, ErrorCode.DATE_ORDER, start));
    }
}
