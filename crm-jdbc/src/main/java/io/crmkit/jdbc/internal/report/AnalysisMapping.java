package io.crmkit.jdbc.internal.report;

import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.ledger.MasterKind;
import io.crmkit.report.Sums;
import io.crmkit.value.CurrencyScale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * What an analysis sums, declared once for each. Immutable.
 *
 * @param counted the table with a row for each thing that is counted, perhaps joined to what it hangs on
 * @param entries the entries of the ledger that such a row names: those by which it is filtered, restricted and grouped
 * @param day the day that the period is of
 * @param summed the fields that are summed
 * @param flags the fields of which it is counted how often they are true
 * @param sums makes the sums of a group
 */
public record AnalysisMapping<S extends Sums<S>>(
        Table<?> counted,
        Field<String> ledger,
        Map<MasterKind, EntryReference> entries,
        DayColumn day,
        List<Field<BigDecimal>> summed,
        List<Field<Boolean>> flags,
        Function<Summed, S> sums) {

    private static final String COUNT = "counted_rows";

    /** Where no flags are counted. */
    public AnalysisMapping(
            Table<?> counted,
            Field<String> ledger,
            Map<MasterKind, EntryReference> entries,
            Field<LocalDate> date,
            List<Field<BigDecimal>> summed,
            Function<Summed, S> sums) {
        this(counted, ledger, entries, DayColumn.of(date), summed, List.of(), sums);
    }

    /** The entry of a kind that such a row names; every row names one of each kind that is asked for. */
    EntryReference entry(MasterKind kind) {
        return Objects.requireNonNull(entries.get(kind));
    }

    /** What is selected of a group. */
    List<Field<?>> selected() {
        List<Field<?>> selected = new ArrayList<>(List.of(DSL.count().as(COUNT)));
        summed.forEach(field -> selected.add(DSL.sum(field).as(name(field))));
        flags.forEach(flag -> selected.add(
                DSL.count(DSL.when(DSL.condition(flag), DSL.inline(1))).as(name(flag))));
        return selected;
    }

    private static String name(Field<?> summed) {
        return "sum_" + summed.getName();
    }

    /** What was summed of a group. */
    public record Summed(Record row, CurrencyScale scale) {

        public long count() {
            return row.get(COUNT, Long.class);
        }

        /** How often a field is true. */
        public long count(Field<Boolean> flag) {
            return row.get(name(flag), Long.class);
        }

        /** The sum of a field. */
        public BigDecimal sum(Field<BigDecimal> summed) {
            return row.get(name(summed), BigDecimal.class);
        }

        /** The sum of a field of amounts. */
        public BigDecimal amount(Field<BigDecimal> summed) {
            return sum(summed).setScale(scale.digits(), RoundingMode.UNNECESSARY);
        }
    }
}
