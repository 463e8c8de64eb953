package io.crmkit.jdbc.internal;

import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_RECORD;
import static io.crmkit.jdbc.internal.schema.Tables.REPLY;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.ContactRecord;
import io.crmkit.record.RecordId;
import io.crmkit.record.Reply;
import io.crmkit.value.CurrencyScale;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record;

/** Between contact records and replies and their rows. */
final class RecordMapping {

    private static final TrackedColumns TRACKED = TrackedColumns.of(CONTACT_RECORD, TrackedColumns.PRESENT);

    private RecordMapping() {}

    static ContactRecord record(Record row, CurrencyScale scale) {
        return new ContactRecord(
                new RecordId(new OpportunityId(row.get(CONTACT_RECORD.OPPORTUNITY)), row.get(CONTACT_RECORD.SEQUENCE)),
                row.get(CONTACT_RECORD.AT),
                Optional.ofNullable(row.get(CONTACT_RECORD.TYPE)).map(DictionaryValueId::new),
                new EmployeeId(row.get(CONTACT_RECORD.EMPLOYEE_SOURCE), row.get(CONTACT_RECORD.EMPLOYEE_KEY)),
                Optional.ofNullable(row.get(CONTACT_RECORD.CONTACT_PERSON)).map(ContactPersonId::new),
                row.get(CONTACT_RECORD.SUBJECT),
                row.get(CONTACT_RECORD.SUMMARY),
                row.get(CONTACT_RECORD.RESULT),
                TRACKED.read(row, scale),
                row.get(CONTACT_RECORD.COMPLETED));
    }

    /** All columns but the ledger. */
    static Map<Field<?>, Object> row(ContactRecord r) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(CONTACT_RECORD.OPPORTUNITY, r.id().parent().value());
        row.put(CONTACT_RECORD.SEQUENCE, r.id().sequence());
        row.put(CONTACT_RECORD.AT, r.at());
        row.put(CONTACT_RECORD.TYPE, r.type().map(DictionaryValueId::value).orElse(null));
        row.put(CONTACT_RECORD.EMPLOYEE_SOURCE, r.employee().source());
        row.put(CONTACT_RECORD.EMPLOYEE_KEY, r.employee().key());
        row.put(CONTACT_RECORD.OWN_EMPLOYEE, OpportunityMapping.ownKey(r.employee()));
        row.put(
                CONTACT_RECORD.CONTACT_PERSON,
                r.contactPerson().map(ContactPersonId::value).orElse(null));
        row.put(CONTACT_RECORD.SUBJECT, r.subject());
        row.put(CONTACT_RECORD.SUMMARY, r.summary());
        row.put(CONTACT_RECORD.RESULT, r.result());
        TRACKED.write(r.tracked(), row);
        row.put(CONTACT_RECORD.COMPLETED, r.completed());
        return row;
    }

    static Reply reply(Record row) {
        return new Reply(
                new RecordId(new OpportunityId(row.get(REPLY.OPPORTUNITY)), row.get(REPLY.SEQUENCE)),
                row.get(REPLY.NUMBER),
                row.get(REPLY.AUTHOR),
                Instants.read(row.get(REPLY.AT)),
                row.get(REPLY.TEXT));
    }

    /** All columns but the ledger. */
    static Map<Field<?>, Object> row(Reply reply) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(REPLY.OPPORTUNITY, reply.record().parent().value());
        row.put(REPLY.SEQUENCE, reply.record().sequence());
        row.put(REPLY.NUMBER, reply.number());
        row.put(REPLY.AUTHOR, reply.author());
        row.put(REPLY.AT, Instants.write(reply.at()));
        row.put(REPLY.TEXT, reply.text());
        return row;
    }
}
