package io.crmkit.jdbc.internal.exchange;

import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_PERSON;
import static io.crmkit.jdbc.internal.schema.Tables.DICTIONARY_VALUE;
import static io.crmkit.jdbc.internal.schema.Tables.IMPORTED_DOCUMENT;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT_DOCUMENT;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT_VENDOR;
import static io.crmkit.jdbc.internal.schema.Tables.TRACKED_LOG;
import static io.crmkit.jdbc.internal.schema.Tables.WORK_PLAN_REPLY;

import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.document.Subject;
import io.crmkit.jdbc.internal.history.SnapshotMapping;
import io.crmkit.jdbc.internal.masterdata.JdbcContactPersonStore;
import io.crmkit.jdbc.internal.masterdata.JdbcDictionaryStore;
import io.crmkit.jdbc.internal.opportunity.JdbcOpportunityStore;
import io.crmkit.jdbc.internal.plan.JdbcWorkPlanStore;
import io.crmkit.jdbc.internal.plan.WorkPlanMapping;
import io.crmkit.jdbc.internal.project.JdbcProjectDocumentStore;
import io.crmkit.jdbc.internal.project.JdbcProjectStore;
import io.crmkit.jdbc.internal.project.JdbcVendorStore;
import io.crmkit.jdbc.internal.quote.JdbcQuoteStore;
import io.crmkit.jdbc.internal.record.JdbcRecordStore;
import io.crmkit.jdbc.internal.record.RecordTables;
import io.crmkit.jdbc.internal.service.JdbcServiceStore;
import io.crmkit.jdbc.internal.session.Batch;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.transaction.JdbcTransaction;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.project.Attachment;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Vendor;
import io.crmkit.quote.Quote;
import io.crmkit.record.RecordKind;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedSnapshot;
import io.crmkit.service.ServiceRecord;
import io.crmkit.spi.store.BulkWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.Field;

/**
 * Writes whole documents in batches, for the import.
 *
 * @param session the ledger and the transaction
 */
public record JdbcBulkWriter(Session session) implements BulkWriter {

    @Override
    public void dictionaryValues(List<DictionaryValue> values) {
        Batch.insert(session, DICTIONARY_VALUE, values, JdbcDictionaryStore::row);
    }

    @Override
    public void contactPersons(List<ContactPerson> persons) {
        Batch.insert(session, CONTACT_PERSON, persons, JdbcContactPersonStore::row);
        JdbcTransaction.of(session.transaction()).grown(CONTACT_PERSON, persons.size());
    }

    @Override
    public void opportunities(List<Opportunity> opportunities) {
        new JdbcOpportunityStore(session).insertAll(opportunities);
    }

    @Override
    public void contactRecords(Map<OpportunityId, String> numbers, List<TrackedRecord<OpportunityId>> records) {
        JdbcRecordStore.contact(session).insertAll(numbers, records);
    }

    @Override
    public void projects(List<Project> projects) {
        new JdbcProjectStore(session).insertAll(projects);
    }

    @Override
    public void maintenanceRecords(Map<ProjectId, String> numbers, List<TrackedRecord<ProjectId>> records) {
        JdbcRecordStore.maintenance(session).insertAll(numbers, records);
    }

    @Override
    public void vendors(List<Vendor> vendors) {
        Batch.insert(session, PROJECT_VENDOR, vendors, JdbcVendorStore::row);
    }

    @Override
    public void documents(List<Attachment> documents) {
        Batch.insert(session, PROJECT_DOCUMENT, documents, JdbcProjectDocumentStore::row);
    }

    @Override
    public void quotes(List<Quote> quotes) {
        new JdbcQuoteStore(session).insertAll(quotes);
    }

    @Override
    public void services(List<ServiceRecord> services) {
        new JdbcServiceStore(session).insertAll(services);
    }

    @Override
    public void workPlans(List<WorkPlan> plans) {
        new JdbcWorkPlanStore(session).insertAll(plans);
    }

    @Override
    public void planReplies(List<PlanReply> replies) {
        Batch.insert(session, WORK_PLAN_REPLY, replies, WorkPlanMapping::row);
    }

    @Override
    public void replies(List<Reply> replies) {
        Predicate<Reply> maintenance = reply -> reply.record().parent().recordKind() == RecordKind.MAINTENANCE;
        replies(
                RecordTables.contact(),
                replies.stream().filter(maintenance.negate()).toList());
        replies(RecordTables.maintenance(), replies.stream().filter(maintenance).toList());
    }

    private void replies(RecordTables<?> tables, List<Reply> replies) {
        Batch.insert(session, tables.replies(), replies, tables::row);
    }

    /**
     * {@inheritDoc}
     * <p>
     * The history of a document finds its import through these rows.
     */
    @Override
    public void imported(UUID command, List<Subject> documents) {
        Batch.insert(session, IMPORTED_DOCUMENT, documents, document -> {
            Map<Field<?>, Object> row = new LinkedHashMap<>();
            row.put(IMPORTED_DOCUMENT.KIND, document.kind().text());
            row.put(IMPORTED_DOCUMENT.ID, UUID.fromString(document.id()));
            row.put(IMPORTED_DOCUMENT.COMMAND, command);
            return row;
        });
    }

    @Override
    public void snapshots(UUID command, Instant at, List<TrackedSnapshot> snapshots) {
        Batch.insert(session, TRACKED_LOG, snapshots, s -> SnapshotMapping.row(command, at, s));
    }
}
