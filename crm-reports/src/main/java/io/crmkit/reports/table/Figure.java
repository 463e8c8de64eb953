package io.crmkit.reports.table;

import io.crmkit.report.Rate;
import io.crmkit.reports.table.ReportColumn.Kind;
import io.crmkit.value.CurrencyScale;
import io.crmkit.value.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A column of figures of a report, and how each is read from the sums of its row. Immutable.
 *
 * @param value the figure at a ledger's scale, null if it is absent
 */
record Figure<S>(ReportColumn column, BiFunction<S, CurrencyScale, @Nullable Object> value) {

    static <S> Figure<S> count(String key, String label, ToLongFunction<S> count) {
        return new Figure<>(ReportColumn.of(key, label, Kind.COUNT), (sums, scale) -> count.applyAsLong(sums));
    }

    static <S> Figure<S> amount(String key, String label, Function<S, BigDecimal> amount) {
        return new Figure<>(
                ReportColumn.of(key, label, Kind.AMOUNT),
                (sums, scale) -> amount.apply(sums).setScale(scale.digits(), RoundingMode.UNNECESSARY));
    }

    static <S> Figure<S> rate(String key, String label, Function<S, Rate> rate) {
        return new Figure<>(
                ReportColumn.of(key, label, Kind.RATE),
                (sums, scale) -> rate.apply(sums).percent().orElse(null));
    }

    static <S> Figure<S> quantity(String key, String label, Function<S, BigDecimal> quantity) {
        return new Figure<>(
                ReportColumn.of(key, label, Kind.QUANTITY), (sums, scale) -> Decimals.canonical(quantity.apply(sums)));
    }

    static <S> Figure<S> unitPrice(String key, String label, Function<S, Optional<BigDecimal>> price) {
        return new Figure<>(
                ReportColumn.of(key, label, Kind.UNIT_PRICE),
                (sums, scale) -> price.apply(sums).orElse(null));
    }
}
