package io.crmkit.jdbc.internal.record;

import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_RECORD;
import static io.crmkit.jdbc.internal.schema.Tables.MAINTENANCE_RECORD;
import static io.crmkit.jdbc.internal.schema.Tables.MAINTENANCE_REPLY;
import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT;
import static io.crmkit.jdbc.internal.schema.Tables.REPLY;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.internal.limit.Texts;
import io.crmkit.jdbc.internal.ledger.EntryColumns;
import io.crmkit.jdbc.internal.sql.Columns;
import io.crmkit.jdbc.internal.sql.Instants;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.value.CurrencyScale;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * The tables of one kind of record and of the replies to them. Contact and maintenance records have the same columns,
 * so one mapping serves both.
 *
 * @param records the table of the records
 * @param replies the table of the replies
 * @param parents the table of the parents
 * @param parentColumn the name of the column that refers to the parent
 * @param parentId makes the id of a parent
 * @param <P> the type of the parents' ids
 */
public record RecordTables<P extends ParentId>(
        Table<?> records, Table<?> replies, Table<?> parents, String parentColumn, Function<UUID, P> parentId) {

    /** Returns the tables of contact records. */
    public static RecordTables<OpportunityId> contact() {
        return new RecordTables<>(CONTACT_RECORD, REPLY, OPPORTUNITY, "opportunity", OpportunityId::new);
    }

    /** Returns the tables of maintenance records. */
    public static RecordTables<ProjectId> maintenance() {
        return new RecordTables<>(MAINTENANCE_RECORD, MAINTENANCE_REPLY, PROJECT, "project", ProjectId::new);
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** Returns the column of either table that refers to the parent. */
    public Field<UUID> parent(Table<?> table) {
        return Columns.of(table, parentColumn, UUID.class);
    }

    /** Returns the column with the copy of the parent's number. */
    Field<String> parentNo() {
        return Columns.of(records, parentColumn + "_no", String.class);
    }

    /** Returns the column with the sequence number of the record. */
    public static Field<Integer> sequence(Table<?> table) {
        return Columns.of(table, "sequence", Integer.class);
    }

    Field<Boolean> completed() {
        return Columns.of(records, "completed", Boolean.class);
    }

    Field<UUID> contactPerson() {
        return Columns.of(records, "contact_person", UUID.class);
    }

    Field<UUID> stage() {
        return Columns.of(records, "stage", UUID.class);
    }

    Field<UUID> type() {
        return Columns.of(records, "type", UUID.class);
    }

    Field<String> employeeSource() {
        return Columns.of(records, "employee_source", String.class);
    }

    Field<String> employeeKey() {
        return Columns.of(records, "employee_key", String.class);
    }

    public Field<Integer> replyNumber() {
        return Columns.of(replies, "number", Integer.class);
    }

    // -----------------------------------------------------------------------------------------------------------------

    /**
     * Returns the record in a row.
     *
     * @param scale the number of decimals of the ledger
     */
    public TrackedRecord<P> record(Record row, CurrencyScale scale) {
        return new TrackedRecord<>(
                id(row, records),
                row.get(Columns.of(records, "at", LocalDateTime.class)),
                Optional.ofNullable(row.get(type())).map(DictionaryValueId::new),
                new EmployeeId(row.get(employeeSource()), row.get(employeeKey())),
                Optional.ofNullable(row.get(contactPerson())).map(ContactPersonId::new),
                row.get(Columns.of(records, "subject", String.class)),
                Optional.ofNullable(row.get(Columns.of(records, "summary", String.class))),
                Optional.ofNullable(row.get(Columns.of(records, "result", String.class))),
                TrackedColumns.of(records, TrackedColumns.PRESENT).read(row, scale),
                row.get(completed()));
    }

    /** Returns all columns of a record except the ledger and the number of the parent. */
    Map<Field<?>, Object> row(TrackedRecord<P> r) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(parent(records), r.id().parent().value());
        row.put(sequence(records), r.id().sequence());
        row.put(records.field("at"), r.at());
        row.put(type(), r.type().map(DictionaryValueId::value).orElse(null));
        EntryColumns.of(records, "employee").write(r.employee(), row);
        row.put(contactPerson(), r.contactPerson().map(ContactPersonId::value).orElse(null));
        row.put(records.field("subject"), r.subject());
        row.put(records.field("folded_subject"), Texts.fold(r.subject()));
        row.put(records.field("summary"), r.summary().orElse(null));
        row.put(records.field("result"), r.result().orElse(null));
        TrackedColumns.of(records, TrackedColumns.PRESENT).write(r.tracked(), row);
        row.put(completed(), r.completed());
        return row;
    }

    /** Returns the reply in a row. */
    public Reply reply(Record row) {
        return new Reply(
                id(row, replies),
                row.get(replyNumber()),
                row.get(Columns.of(replies, "author", String.class)),
                Instants.read(row.get(Columns.of(replies, "at", LocalDateTime.class))),
                row.get(Columns.of(replies, "text", String.class)));
    }

    /** Returns all columns of a reply except the ledger. */
    public Map<Field<?>, Object> row(Reply reply) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(parent(replies), reply.record().parent().value());
        row.put(sequence(replies), reply.record().sequence());
        row.put(replyNumber(), reply.number());
        row.put(replies.field("author"), reply.author());
        row.put(replies.field("at"), Instants.write(reply.at()));
        row.put(replies.field("text"), reply.text());
        return row;
    }

    private RecordId<P> id(Record row, Table<?> table) {
        return new RecordId<>(parentId.apply(row.get(parent(table))), row.get(sequence(table)));
    }
}
