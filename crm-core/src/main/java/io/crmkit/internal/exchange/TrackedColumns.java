package io.crmkit.internal.exchange;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.error.ErrorCode;
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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declares the columns of tracked values, and reads the values of a row from them.
 *
 * @param <T> what has the tracked values
 * @param prefix what the names of these columns begin with, so that one file can have several sets of them
 */
record TrackedColumns<T>(
        String prefix,
        Column<T, DictionaryValue> stage,
        Column<T, CompletionRate> rate,
        Column<T, Amount> cost,
        Column<T, Amount> amount,
        Column<T, LocalDate> start,
        Column<T, LocalDate> planned,
        Column<T, LocalDate> actual) {

    /**
     * The columns under a prefix.
     *
     * @param required whether stage and start are required
     * @param cost the name of the column of the cost
     * @param amount the name of the column of the amount
     */
    static <T> TrackedColumns<T> of(
            String prefix, boolean required, String cost, String amount, Function<T, TrackedValues> values) {
        return new TrackedColumns<>(
                prefix,
                new Column<>(
                        prefix + "stage",
                        required,
                        (row, column) -> row.masters().dictionaries().find(row, column, Dictionary.SALES_STAGE),
                        (row, names) -> names.text(values.apply(row).stage())),
                Column.nullable(prefix + "rate", CellType.RATE, values.andThen(TrackedValues::rate)),
                Column.nullable(prefix + cost, CellType.AMOUNT, values.andThen(TrackedValues::cost)),
                Column.nullable(prefix + amount, CellType.AMOUNT, values.andThen(TrackedValues::amount)),
                required
                        ? Column.required(prefix + "start", CellType.DATE, values.andThen(TrackedValues::start))
                        : Column.nullable(prefix + "start", CellType.DATE, values.andThen(TrackedValues::start)),
                Column.optional(prefix + "planned", CellType.DATE, values.andThen(TrackedValues::planned)),
                Column.optional(prefix + "actual", CellType.DATE, values.andThen(TrackedValues::actual)));
    }

    /**
     * The values that a row has.
     *
     * @param stage the stage that it names, null if it names none
     */
    record Given(@Nullable DictionaryValue stage, TrackedInput input) {

        /** These values, with others for a cost and an amount that are absent. */
        Given withDefaults(@Nullable Amount cost, @Nullable Amount amount) {
            TrackedInput filled = input;
            if (input.cost() == null && cost != null) {
                filled = filled.withCost(cost.value());
            }
            if (input.amount() == null && amount != null) {
                filled = filled.withAmount(amount.value());
            }
            return new Given(stage, filled);
        }
    }

    /**
     * Reads the values of a row. A row that has a stage has its planned and actual dates too, so that an empty one clears
     * the date. Dates before a start in the same row are errors (V6).
     */
    Given read(CsvRow row) {
        DictionaryValue givenStage = row.read(stage);
        CompletionRate givenRate = row.read(rate);
        Amount givenCost = row.read(cost);
        Amount givenAmount = row.read(amount);
        LocalDate givenStart = row.read(start);
        LocalDate givenPlanned = row.read(planned);
        LocalDate givenActual = row.read(actual);
        if (givenStart != null) {
            reportDates(
                    row,
                    TrackedValues.checkDates(
                            givenStart, Optional.ofNullable(givenPlanned), Optional.ofNullable(givenActual)));
        }
        return new Given(
                givenStage,
                new TrackedInput(
                        givenStage == null ? null : givenStage.id(),
                        givenRate == null ? null : givenRate.percent(),
                        givenCost == null ? null : givenCost.value(),
                        givenAmount == null ? null : givenAmount.value(),
                        givenStart,
                        change(givenPlanned, row.has(stage)),
                        change(givenActual, row.has(stage))));
    }

    private static Change<LocalDate> change(@Nullable LocalDate date, boolean emptyClears) {
        return date != null || emptyClears ? Change.toNullable(date) : Change.keep();
    }

    /** Reads all values of a row, which must have all or none of those that are required; null if it has none. */
    @Nullable
    TrackedValues readAllOrNone(CsvRow row) {
        if (!row.has(stage)) {
            row.refuse(List.of(rate, cost, amount, start, planned, actual), stage.name());
            return null;
        }
        Given given = read(row);
        for (Column<T, ?> column : List.of(rate, cost, amount, start)) {
            if (!row.has(column)) {
                row.bad(column, ErrorCode.REQUIRED);
            }
        }
        return toValues(row, given);
    }

    /** The values of a row that inherits none; null if an error has been found in the row. */
    static @Nullable TrackedValues toValues(CsvRow row, Given given) {
        return row.isValid() && given.stage() != null && given.input().start() != null
                ? given.input().toValues(given.stage(), row.masters().scale())
                : null;
    }

    /** The values of a row that inherits absent ones (R4); null if its dates are out of order (V6). */
    @Nullable
    TrackedValues applyTo(CsvRow row, Given given, TrackedValues inherited) {
        try {
            return given.input()
                    .applyTo(
                            inherited,
                            Optional.ofNullable(given.stage()),
                            row.masters().scale());
        } catch (ValidationException refused) {
            reportDates(row, refused.violations());
            return null;
        }
    }

    private void reportDates(CsvRow row, List<Violation> violations) {
        violations.forEach(
                v -> row.bad(prefix + v.field(), v.code(), v.arguments().toArray()));
    }
}
