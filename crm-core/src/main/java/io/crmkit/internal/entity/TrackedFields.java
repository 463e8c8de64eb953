package io.crmkit.internal.entity;

import static io.crmkit.internal.entity.Field.defaulted;
import static io.crmkit.internal.entity.Field.optional;
import static io.crmkit.internal.entity.Field.required;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.list.Column;
import io.crmkit.record.RecordSummary;
import io.crmkit.record.TrackedValues;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The fields of tracked values, and the columns that show them. A record has these fields once. An opportunity or project
 * has them twice: as they were entered, and as they are now that the last completed record has filled them in (R5). Its
 * list shows the present ones.
 *
 * @param amount the column of the expected or the actual amount
 */
record TrackedFields(
        Column<String> stage,
        Column<BigDecimal> rate,
        Column<BigDecimal> cost,
        Column<BigDecimal> amount,
        Column<LocalDate> start,
        Column<LocalDate> planned,
        Column<LocalDate> actual) {

    /** The fields of a record. */
    FieldSet<TrackedValues> ofRecord() {
        return FieldSet.of(
                required(stage, FieldType.dictionary(Dictionary.SALES_STAGE), TrackedValues::stage),
                defaulted(rate, FieldType.RATE, TrackedValues::rate).explained("help.rate"),
                defaulted(cost, FieldType.AMOUNT, TrackedValues::cost),
                defaulted(amount, FieldType.AMOUNT, TrackedValues::amount),
                required(start, FieldType.DATE, TrackedValues::start),
                optional(planned, FieldType.DATE, TrackedValues::planned),
                optional(actual, FieldType.DATE, TrackedValues::actual));
    }

    /** The fields of what an opportunity or project keeps of its records. */
    FieldSet<RecordSummary> ofParent() {
        FieldSet<TrackedValues> values = ofRecord();
        return values.<RecordSummary>of(summary -> summary.tracked().entered())
                .map(Field::entered)
                .and(values.<RecordSummary>of(summary -> summary.tracked().present())
                        .and(FieldSet.of(optional(
                                "from_record",
                                FieldType.WHOLE,
                                (RecordSummary summary) -> summary.tracked().source().stream()
                                        .boxed()
                                        .findFirst())))
                        .map(Field::present));
    }
}
