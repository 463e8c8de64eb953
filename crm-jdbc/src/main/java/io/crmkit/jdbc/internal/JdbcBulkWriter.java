package io.crmkit.jdbc.internal;

import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_PERSON;
import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_RECORD;
import static io.crmkit.jdbc.internal.schema.Tables.DICTIONARY_VALUE;
import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;
import static io.crmkit.jdbc.internal.schema.Tables.REPLY;
import static io.crmkit.jdbc.internal.schema.Tables.TRACKED_LOG;

import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.history.TrackedSnapshot;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.record.ContactRecord;
import io.crmkit.record.Reply;
import io.crmkit.spi.BulkWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;

/** Writes whole documents in batches. */
record JdbcBulkWriter(Session session) implements BulkWriter {

    @Override
    public void dictionaryValues(List<DictionaryValue> values) {
        Batch.insert(session, DICTIONARY_VALUE, values, JdbcDictionaryStore::row);
    }

    @Override
    public void contactPersons(List<ContactPerson> persons) {
        Batch.insert(session, CONTACT_PERSON, persons, JdbcContactPersonStore::row);
    }

    @Override
    public void opportunities(List<Opportunity> opportunities) {
        Batch.insert(session, OPPORTUNITY, opportunities, opportunity -> {
            Map<Field<?>, Object> row = OpportunityMapping.row(opportunity);
            row.put(OPPORTUNITY.ID, opportunity.id().value());
            row.put(OPPORTUNITY.REVISION, opportunity.revision());
            return row;
        });
    }

    @Override
    public void records(List<ContactRecord> records) {
        Batch.insert(session, CONTACT_RECORD, records, RecordMapping::row);
    }

    @Override
    public void replies(List<Reply> replies) {
        Batch.insert(session, REPLY, replies, RecordMapping::row);
    }

    @Override
    public void snapshots(UUID command, Instant at, List<TrackedSnapshot> snapshots) {
        Batch.insert(session, TRACKED_LOG, snapshots, s -> SnapshotMapping.row(command, at, s));
    }
}
