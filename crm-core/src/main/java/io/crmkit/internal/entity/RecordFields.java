package io.crmkit.internal.entity;

import static io.crmkit.internal.entity.Field.defaulted;
import static io.crmkit.internal.entity.Field.optional;
import static io.crmkit.internal.entity.Field.required;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.list.Column;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordColumns;
import io.crmkit.record.RecordParent;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import java.math.BigDecimal;

/** The fields of contact records, of maintenance records and of the replies to them. */
public final class RecordFields {

    private static final String CONTACTS = "contact-records";
    private static final String MAINTENANCES = "maintenance-records";

    /** The fields of a contact record. */
    public static final FieldSet<TrackedRecord<?>> CONTACT =
            fields(CONTACTS, RecordColumns.COST, RecordColumns.EXPECTED);

    /** The fields of a maintenance record. */
    public static final FieldSet<TrackedRecord<?>> MAINTENANCE =
            fields(MAINTENANCES, RecordColumns.ACTUAL_COST, RecordColumns.ACTUAL_AMOUNT);

    /** What the list of contact records shows. */
    public static final FieldSet<Listed<?, ?>> LISTED_CONTACT = listed(CONTACTS, CONTACT);

    /** What the list of maintenance records shows. */
    public static final FieldSet<Listed<?, ?>> LISTED_MAINTENANCE = listed(MAINTENANCES, MAINTENANCE);

    /** The fields of a reply. */
    public static final FieldSet<Reply> REPLY = FieldSet.<Reply>of(
                    defaulted("author", FieldType.LINE, Reply::author).derived(),
                    defaulted("at", FieldType.INSTANT, Reply::at).derived(),
                    required("text", FieldType.MEMO, Reply::text).onAdding())
            .labelled("replies");

    private RecordFields() {}

    /** A record with its parent, of which a row of the list shows something. */
    public record Listed<P extends ParentId, T extends RecordParent<P, T>>(TrackedRecord<P> record, T parent) {}

    private static FieldSet<TrackedRecord<?>> fields(String kind, Column<BigDecimal> cost, Column<BigDecimal> amount) {
        TrackedFields tracked = new TrackedFields(
                RecordColumns.STAGE,
                RecordColumns.RATE,
                cost,
                amount,
                RecordColumns.START,
                RecordColumns.PLANNED,
                RecordColumns.ACTUAL);
        return FieldSet.<TrackedRecord<?>>of(
                        required(RecordColumns.AT, FieldType.TIME, TrackedRecord::at),
                        optional(
                                RecordColumns.TYPE, FieldType.dictionary(Dictionary.CONTACT_TYPE), TrackedRecord::type),
                        required(RecordColumns.EMPLOYEE, FieldType.EMPLOYEE, TrackedRecord<?>::employee)
                                .listed(RecordColumns.EMPLOYEE_CODE, RecordColumns.EMPLOYEE),
                        optional(RecordColumns.CONTACT_PERSON, FieldType.CONTACT_PERSON, TrackedRecord::contactPerson),
                        required(RecordColumns.SUBJECT, FieldType.LINE, TrackedRecord::subject),
                        optional("summary", FieldType.MEMO, TrackedRecord::summary),
                        optional("result", FieldType.MEMO, TrackedRecord::result))
                .and(tracked.ofRecord().of(TrackedRecord::tracked))
                .and(FieldSet.of(defaulted(RecordColumns.COMPLETED, FieldType.FLAG, TrackedRecord<?>::completed)
                        .never()))
                .labelled(kind);
    }

    private static FieldSet<Listed<?, ?>> listed(String kind, FieldSet<TrackedRecord<?>> fields) {
        return FieldSet.<Listed<?, ?>>of(
                        defaulted(
                                        RecordColumns.NUMBER,
                                        FieldType.NUMBER,
                                        (Listed<?, ?> listed) -> listed.parent().number())
                                .unrecorded(),
                        defaulted(
                                        RecordColumns.SEQUENCE,
                                        FieldType.WHOLE,
                                        (Listed<?, ?> listed) ->
                                                listed.record().id().sequence())
                                .unrecorded(),
                        defaulted(
                                        RecordColumns.CUSTOMER,
                                        FieldType.CUSTOMER,
                                        (Listed<?, ?> listed) -> listed.parent().customer())
                                .unrecorded()
                                .listed(RecordColumns.CUSTOMER_CODE, RecordColumns.CUSTOMER))
                .and(fields.of(Listed::record))
                .labelled(kind);
    }
}
