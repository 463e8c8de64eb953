package io.crmkit.jdbc.internal.record;

import io.crmkit.record.RecordSummary;
import io.crmkit.record.TrackedState;
import io.crmkit.value.CurrencyScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * The columns in which a parent keeps the summary of its records.
 *
 * @param entered the values that were entered on the parent itself
 * @param present the present values
 * @param source the sequence number of the record that the present values come from; null if they were entered
 * @param nextSequence the sequence number of the next record
 * @param open the number of records that are not completed
 */
public record RecordLogColumns(
        TrackedColumns entered,
        TrackedColumns present,
        Field<Integer> source,
        Field<Integer> nextSequence,
        Field<Integer> open) {

    /** Returns the columns of a table. */
    public static RecordLogColumns of(Table<?> table) {
        return new RecordLogColumns(
                TrackedColumns.of(table, TrackedColumns.ENTERED),
                TrackedColumns.of(table, TrackedColumns.PRESENT),
                table.field("source_sequence", Integer.class),
                table.field("next_sequence", Integer.class),
                table.field("open_records", Integer.class));
    }

    /** Returns all columns. */
    public List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>(entered.fields());
        fields.addAll(present.fields());
        fields.addAll(List.of(source, nextSequence, open));
        return fields;
    }

    /** Returns the summary in a row. */
    public RecordSummary read(Record row, CurrencyScale scale) {
        Integer sequence = row.get(source);
        return new RecordSummary(
                new TrackedState(
                        entered.read(row, scale),
                        present.read(row, scale),
                        sequence == null ? OptionalInt.empty() : OptionalInt.of(sequence)),
                row.get(nextSequence),
                row.get(open));
    }

    /** Puts the columns of a summary into a row. */
    public void write(RecordSummary log, Map<Field<?>, Object> row) {
        entered.write(log.tracked().entered(), row);
        present.write(log.tracked().present(), row);
        row.put(source, log.tracked().source().stream().boxed().findFirst().orElse(null));
        row.put(nextSequence, log.nextSequence());
        row.put(open, log.open());
    }
}
