package io.crmkit.jdbc.internal.record;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.jdbc.internal.sql.Columns;
import io.crmkit.record.TrackedValues;
import io.crmkit.value.CompletionRate;
import io.crmkit.value.CurrencyScale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * The columns of one set of tracked values. Records have one set; their parents have two, the entered and the present
 * values.
 *
 * @param stage the id of the stage
 * @param rate the completion rate in percent
 * @param cost the cost
 * @param amount the amount: the expected one of opportunities and contact records, the actual one of projects
 * @param start the start date
 * @param planned the planned completion date; null if there is none
 * @param actual the actual completion date; null if there is none
 */
public record TrackedColumns(
        Field<UUID> stage,
        Field<BigDecimal> rate,
        Field<BigDecimal> cost,
        Field<BigDecimal> amount,
        Field<LocalDate> start,
        Field<LocalDate> planned,
        Field<LocalDate> actual) {

    /** The prefix of the columns with the entered values. */
    public static final String ENTERED = "entered_";
    /** The present values have no prefix. */
    public static final String PRESENT = "";

    /**
     * Returns the columns of a table. Tables of opportunities and contact records call the amount "expected".
     *
     * @param prefix {@link #ENTERED} or {@link #PRESENT}
     */
    public static TrackedColumns of(Table<?> table, String prefix) {
        Field<BigDecimal> amount = Columns.of(table, prefix + "amount", BigDecimal.class);
        return new TrackedColumns(
                Columns.of(table, prefix + "stage", UUID.class),
                Columns.of(table, prefix + "rate", BigDecimal.class),
                Columns.of(table, prefix + "cost", BigDecimal.class),
                amount != null ? amount : Columns.of(table, prefix + "expected", BigDecimal.class),
                Columns.of(table, prefix + "start", LocalDate.class),
                Columns.of(table, prefix + "planned", LocalDate.class),
                Columns.of(table, prefix + "actual", LocalDate.class));
    }

    /** Returns all columns. */
    List<Field<?>> fields() {
        return List.of(stage, rate, cost, amount, start, planned, actual);
    }

    /**
     * Returns the values in a row.
     *
     * @param scale the number of decimals of the ledger
     */
    public TrackedValues read(Record row, CurrencyScale scale) {
        return new TrackedValues(
                new DictionaryValueId(row.get(stage)),
                CompletionRate.of(row.get(rate)),
                scale.exact(row.get(cost)),
                scale.exact(row.get(amount)),
                row.get(start),
                Optional.ofNullable(row.get(planned)),
                Optional.ofNullable(row.get(actual)));
    }

    /** Puts the columns of the values into a row. */
    public void write(TrackedValues values, Map<Field<?>, Object> row) {
        row.put(stage, values.stage().value());
        row.put(rate, values.rate().percent());
        row.put(cost, values.cost().value());
        row.put(amount, values.amount().value());
        row.put(start, values.start());
        row.put(planned, values.planned().orElse(null));
        row.put(actual, values.actual().orElse(null));
    }
}
