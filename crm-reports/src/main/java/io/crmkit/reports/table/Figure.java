package io.crmkit.reports.table;

import io.crmkit.internal.limit.Decimals;
import io.crmkit.report.Rate;
import io.crmkit.reports.table.ReportColumn.Kind;
import io.crmkit.value.CurrencyScale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A numeric column of a report, and how its value is computed from the sums of a row. Immutable.
 *
 * @param column the column
 * @param value computes the value from the sums and the ledger's scale; null if the value is absent
 */
record Figure<S>(ReportColumn column, BiFunction<S, CurrencyScale, @Nullable Object> value) {

    /** A count, without decimals. */
    static <S> Figure<S> count(String key, String label, ToLongFunction<S> count) {
        return new Figure<>(ReportColumn.of(key, label, Kind.COUNT), (sums, scale) -> count.applyAsLong(sums));
    }

    /** An amount at the ledger's scale. The sums must not need rounding: a sum of exact amounts is exact. */
    static <S> Figure<S> amount(String key, String label, Function<S, BigDecimal> amount) {
        return new Figure<>(
                ReportColumn.of(key, label, Kind.AMOUNT),
                (sums, scale) -> amount.apply(sums).setScale(scale.digits(), RoundingMode.UNNECESSARY));
    }

    /** A rate in percent; absent if it would divide by zero. */
    static <S> Figure<S> rate(String key, String label, Function<S, Rate> rate) {
        return new Figure<>(
                ReportColumn.of(key, label, Kind.RATE),
                (sums, scale) -> rate.apply(sums).percent().orElse(null));
    }

    /** A quantity without trailing zeros. */
    static <S> Figure<S> quantity(String key, String label, Function<S, BigDecimal> quantity) {
        return new Figure<>(
                ReportColumn.of(key, label, Kind.QUANTITY), (sums, scale) -> Decimals.canonical(quantity.apply(sums)));
    }

    /** An average price per unit; absent if there is no quantity. */
    static <S> Figure<S> unitPrice(String key, String label, Function<S, Optional<BigDecimal>> price) {
        return new Figure<>(
                ReportColumn.of(key, label, Kind.UNIT_PRICE),
                (sums, scale) -> price.apply(sums).orElse(null));
    }
}
