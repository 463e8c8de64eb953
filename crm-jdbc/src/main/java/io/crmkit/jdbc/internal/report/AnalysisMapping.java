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
 * Declares what an analysis counts and sums. Each analysis has one such constant. Immutable.
 *
 * @param counted the table with one row for each counted thing, possibly joined to its document
 * @param ledger the column with the name of the ledger
 * @param entries the references to ledger entries by which rows are filtered, restricted and grouped
 * @param day the day that the period of the criteria applies to
 * @param summed the fields to sum
 * @param flags the fields whose true values are counted
 * @param sums makes the sums of a group from its row
 * @param <S> the type of the sums
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

    /** Declares an analysis without flags. */
    public AnalysisMapping(
            Table<?> counted,
            Field<String> ledger,
            Map<MasterKind, EntryReference> entries,
            Field<LocalDate> date,
            List<Field<BigDecimal>> summed,
            Function<Summed, S> sums) {
        this(counted, ledger, entries, DayColumn.of(date), summed, List.of(), sums);
    }

    /** Returns the reference to the entry of a kind; every analysis has one to a customer and one to an employee. */
    EntryReference entry(MasterKind kind) {
        return Objects.requireNonNull(entries.get(kind));
    }

    /** Returns the aggregates of a group. */
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

    /**
     * The aggregates of a group, as a row of the result.
     *
     * @param row the row
     * @param scale the number of decimals of amounts
     */
    public record Summed(Record row, CurrencyScale scale) {

        /** Returns the number of counted rows. */
        public long count() {
            return row.get(COUNT, Long.class);
        }

        /** Returns the number of rows in which a flag is true. */
        public long count(Field<Boolean> flag) {
            return row.get(name(flag), Long.class);
        }

        /** Returns the sum of a field. */
        public BigDecimal sum(Field<BigDecimal> summed) {
            return row.get(name(summed), BigDecimal.class);
        }

        /** Returns the sum of a field of amounts, with the decimals of the ledger; every stored amount has them. */
        public BigDecimal amount(Field<BigDecimal> summed) {
            return sum(summed).setScale(scale.digits(), RoundingMode.UNNECESSARY);
        }
    }
}
