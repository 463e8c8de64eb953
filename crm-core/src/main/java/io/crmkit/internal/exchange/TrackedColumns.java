package io.crmkit.internal.exchange;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ValidationException;
import io.crmkit.error.Violation;
import io.crmkit.record.TrackedInput;
import io.crmkit.record.TrackedValues;
import io.crmkit.value.Amount;
import io.crmkit.value.Change;
import io.crmkit.value.CompletionRate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tracked values of a row.
 *
 * @param prefix what the names of their columns begin with, so that one file can have several sets of them
 * @param cost the name of the column of the cost, without the prefix
 * @param amount the name of the column of the amount, without the prefix
 */
record TrackedColumns(String prefix, String cost, String amount) {

    /**
     * Reads the values of a row. A row that has a stage has its planned and actual dates too, so that an empty one clears
     * the date. Dates before a start in the same row are errors (V6).
     */
    Given read(CsvRow row) {
        DictionaryValueId stage = row.get(prefix + "stage", DictionaryValueId.class);
        CompletionRate rate = row.get(prefix + "rate", CompletionRate.class);
        Amount givenCost = row.get(prefix + cost, Amount.class);
        Amount givenAmount = row.get(prefix + amount, Amount.class);
        LocalDate start = row.get(prefix + "start", LocalDate.class);
        LocalDate planned = row.get(prefix + "planned", LocalDate.class);
        LocalDate actual = row.get(prefix + "actual", LocalDate.class);
        boolean hasStage = row.has(prefix + "stage");
        Given given = new Given(
                row,
                prefix,
                stage == null
                        ? null
                        : row.masters().dictionaries().value(Dictionary.SALES_STAGE, row.raw(prefix + "stage")),
                new TrackedInput(
                        stage,
                        rate == null ? null : rate.percent(),
                        givenCost == null ? null : givenCost.value(),
                        givenAmount == null ? null : givenAmount.value(),
                        start,
                        change(planned, hasStage),
                        change(actual, hasStage)));
        if (start != null) {
            given.reportDates(
                    TrackedValues.checkDates(start, Optional.ofNullable(planned), Optional.ofNullable(actual)));
        }
        return given;
    }

    private static Change<LocalDate> change(@Nullable LocalDate date, boolean emptyClears) {
        return date != null || emptyClears ? Change.toNullable(date) : Change.keep();
    }

    /** Reads all values of a row, which must have all or none of those that are required; null if it has none. */
    @Nullable
    TrackedValues readAllOrNone(CsvRow row) {
        if (!row.has(prefix + "stage")) {
            row.refuse(prefix + "stage", prefix + "rate", prefix + cost, prefix + amount);
            row.refuse(prefix + "stage", prefix + "start", prefix + "planned", prefix + "actual");
            return null;
        }
        Given given = read(row);
        row.require(prefix + "rate", prefix + cost, prefix + amount, prefix + "start");
        return given.toValues();
    }

    /**
     * The values that a row has.
     *
     * @param stage the stage that it names, null if it names none
     */
    record Given(CsvRow row, String prefix, @Nullable DictionaryValue stage, TrackedInput input) {

        /** These values, with others for a cost and an amount that are absent. */
        Given withDefaults(@Nullable Amount cost, @Nullable Amount amount) {
            TrackedInput filled = input;
            if (input.cost() == null && cost != null) {
                filled = filled.withCost(cost.value());
            }
            if (input.amount() == null && amount != null) {
                filled = filled.withAmount(amount.value());
            }
            return new Given(row, prefix, stage, filled);
        }

        /** The values of a row that inherits none; null if an error has been found in the row. */
        @Nullable
        TrackedValues toValues() {
            return row.isValid() && stage != null && input.start() != null
                    ? input.toValues(stage, row.masters().scale())
                    : null;
        }

        /** The values of a row that inherits absent ones (R4); empty if its dates are out of order (V6). */
        Optional<TrackedValues> applyTo(TrackedValues inherited) {
            try {
                return Optional.of(input.applyTo(
                        inherited, Optional.ofNullable(stage), row.masters().scale()));
            } catch (ValidationException refused) {
                reportDates(refused.violations());
                return Optional.empty();
            }
        }

        private void reportDates(List<Violation> violations) {
            violations.forEach(
                    v -> row.bad(prefix + v.field(), v.code(), v.arguments().toArray()));
        }
    }
}
