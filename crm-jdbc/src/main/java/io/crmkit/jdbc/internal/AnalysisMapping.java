package io.crmkit.jdbc.internal;

import io.crmkit.ledger.MasterKind;
import io.crmkit.report.Sums;
import io.crmkit.value.CurrencyScale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * What an analysis sums, declared once for each. Immutable.
 *
 * @param counted the table with a row for each thing that is counted, perhaps joined to what it hangs on
 * @param entries the entries of the ledger that such a row names: those by which it is filtered, restricted and grouped
 * @param date the date that the period is of
 * @param summed the fields that are summed
 * @param sums makes the sums of a group
 */
record AnalysisMapping<S extends Sums<S>>(
        Table<?> counted,
        Field<String> ledger,
        Map<MasterKind, EntryReference> entries,
        Field<LocalDate> date,
        List<Field<BigDecimal>> summed,
        Function<Summed, S> sums) {

    static final String COUNT = "counted_rows";

    /** The name of the sum of a field. */
    static String name(Field<?> summed) {
        return "sum_" + summed.getName();
    }

    /** What was summed of a group. */
    record Summed(Record row, CurrencyScale scale) {

        long count() {
            return row.get(COUNT, Long.class);
        }

        /** The sum of a field. */
        BigDecimal sum(Field<BigDecimal> summed) {
            return row.get(name(summed), BigDecimal.class);
        }

        /** The sum of a field of amounts. */
        BigDecimal amount(Field<BigDecimal> summed) {
            return sum(summed).setScale(scale.digits(), RoundingMode.UNNECESSARY);
        }
    }
}
