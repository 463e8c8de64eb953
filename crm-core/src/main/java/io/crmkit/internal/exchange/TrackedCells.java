package io.crmkit.internal.exchange;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.error.Violation;
import io.crmkit.record.TrackedInput;
import io.crmkit.record.TrackedValues;
import io.crmkit.value.Change;
import io.crmkit.value.CurrencyScale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads tracked values: entered ones, a record's, or the present ones ({@code now_}).
 *
 * @param scales gives the decimals, once the settings have been read
 * @param kind tells how cost and amount are called
 */
record TrackedCells(DictionaryImport dictionaries, Supplier<CurrencyScale> scales, RecordKind kind) {

    static final String NOW = "now_";

    /**
     * What a row gives.
     *
     * @param stage the value that it names, null if none
     */
    record Given(@Nullable DictionaryValue stage, TrackedInput input) {}

    CurrencyScale scale() {
        return scales.get();
    }

    /**
     * What a row gives under a prefix: with a stage its planned and actual dates too, an empty one is none. Dates that
     * lie before a start that the row itself gives are said to be wrong (V6).
     */
    Given read(CsvRow cells, String prefix) {
        DictionaryValue stage = dictionaries.find(cells, prefix + "stage", Dictionary.SALES_STAGE);
        BigDecimal rate = cells.rate(prefix + "rate");
        BigDecimal cost = amount(cells, prefix + kind.cost());
        BigDecimal amount = amount(cells, prefix + kind.amount());
        LocalDate start = cells.date(prefix + "start");
        Optional<LocalDate> planned = Optional.ofNullable(cells.date(prefix + "planned"));
        Optional<LocalDate> actual = Optional.ofNullable(cells.date(prefix + "actual"));
        if (start != null) {
            bad(cells, prefix, TrackedValues.checkDates(start, planned, actual));
        }
        boolean dates = cells.has(prefix + "stage");
        return new Given(
                stage,
                new TrackedInput(
                        stage == null ? null : stage.id(),
                        rate,
                        cost,
                        amount,
                        start,
                        change(planned, dates),
                        change(actual, dates)));
    }

    private static Change<LocalDate> change(Optional<LocalDate> date, boolean emptyClears) {
        return date.isPresent() || emptyClears ? Change.toNullable(date.orElse(null)) : Change.keep();
    }

    /** An amount in the ledger's decimals. */
    @Nullable
    BigDecimal amount(CsvRow cells, String column) {
        return cells.amount(column, scale().digits());
    }

    /** The present values, if the row gives them. */
    @Nullable
    TrackedValues now(CsvRow cells) {
        if (!cells.has(NOW + "stage")) {
            for (String column : List.of("rate", kind.cost(), kind.amount(), "start", "planned", "actual")) {
                if (cells.has(NOW + column)) {
                    cells.bad(NOW + column, ErrorCode.NOT_GIVEN_HERE, NOW + "stage");
                }
            }
            return null;
        }
        Given given = read(cells, NOW);
        for (String column : List.of("rate", kind.cost(), kind.amount(), "start")) {
            if (!cells.has(NOW + column)) {
                cells.bad(NOW + column, ErrorCode.REQUIRED);
            }
        }
        return alone(cells, given);
    }

    /** The values of a row that has to give them itself; null if something is wrong with it. */
    @Nullable
    TrackedValues alone(CsvRow cells, Given given) {
        return cells.isValid() && given.stage() != null && given.input().start() != null
                ? given.input().toValues(given.stage(), scale())
                : null;
    }

    /** The values of a record: what its row does not give is its parent's (R4); null if dates are out of order (V6). */
    @Nullable
    TrackedValues over(CsvRow cells, Given given, TrackedValues present) {
        try {
            return given.input().applyTo(present, Optional.ofNullable(given.stage()), scale());
        } catch (ValidationException wrong) {
            bad(cells, "", wrong.violations());
            return null;
        }
    }

    private static void bad(CsvRow cells, String prefix, List<Violation> violations) {
        violations.forEach(
                v -> cells.bad(prefix + v.field(), v.code(), v.arguments().toArray()));
    }
}
