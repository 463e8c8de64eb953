package io.crmkit.internal.exchange;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.record.TrackedInput;
import io.crmkit.record.TrackedValues;
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
 */
record TrackedCells(DictionaryImport dictionaries, Supplier<CurrencyScale> scales) {

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

    /** What a row gives under a prefix: with a stage its planned and actual dates too, an empty one is none. */
    Given read(Cells cells, String prefix) {
        DictionaryValue stage = dictionaries.find(cells, prefix + "stage", Dictionary.SALES_STAGE);
        BigDecimal rate = cells.rate(prefix + "rate");
        BigDecimal cost = cells.amount(prefix + "cost", scale().digits());
        BigDecimal expected = cells.amount(prefix + "expected", scale().digits());
        LocalDate start = cells.date(prefix + "start");
        LocalDate planned = cells.date(prefix + "planned");
        LocalDate actual = cells.date(prefix + "actual");
        boolean dates = cells.has(prefix + "stage");
        return new Given(
                stage,
                new TrackedInput(
                        stage == null ? null : stage.id(),
                        rate,
                        cost,
                        expected,
                        start,
                        dates || planned != null ? Optional.ofNullable(planned) : null,
                        dates || actual != null ? Optional.ofNullable(actual) : null));
    }

    /** The present values, if the row gives them. */
    @Nullable
    TrackedValues now(Cells cells) {
        if (!cells.has(NOW + "stage")) {
            for (String column : List.of("rate", "cost", "expected", "start", "planned", "actual")) {
                if (cells.has(NOW + column)) {
                    cells.bad(NOW + column, ErrorCode.NOT_GIVEN_HERE, NOW + "stage");
                }
            }
            return null;
        }
        Given given = read(cells, NOW);
        boolean whole = true;
        for (String column : List.of("rate", "cost", "expected", "start")) {
            if (!cells.has(NOW + column)) {
                cells.bad(NOW + column, ErrorCode.REQUIRED);
                whole = false;
            }
        }
        return whole && cells.sound() && given.stage() != null
                ? ordered(cells, NOW, () -> given.input().alone(given.stage(), scale()))
                : null;
    }

    /** The values, unless their dates are out of order, which is said of the row (V6). */
    @Nullable
    TrackedValues ordered(Cells cells, String prefix, Supplier<TrackedValues> values) {
        try {
            return values.get();
        } catch (ValidationException wrong) {
            wrong.violations()
                    .forEach(v -> cells.bad(
                            prefix + v.field(), v.code(), v.arguments().toArray()));
            return null;
        }
    }
}
