package io.crmkit.jdbc.internal.exchange;

import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_PERSON;
import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT_DOCUMENT;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT_VENDOR;
import static io.crmkit.jdbc.internal.schema.Tables.QUOTE;
import static io.crmkit.jdbc.internal.schema.Tables.QUOTE_LINE;
import static io.crmkit.jdbc.internal.schema.Tables.SERVICE;
import static io.crmkit.jdbc.internal.schema.Tables.TRACKED_LOG;
import static io.crmkit.jdbc.internal.schema.Tables.WORK_PLAN;
import static io.crmkit.jdbc.internal.schema.Tables.WORK_PLAN_REPLY;

import io.crmkit.jdbc.internal.history.SnapshotMapping;
import io.crmkit.jdbc.internal.masterdata.JdbcContactPersonStore;
import io.crmkit.jdbc.internal.opportunity.OpportunityMapping;
import io.crmkit.jdbc.internal.plan.WorkPlanMapping;
import io.crmkit.jdbc.internal.project.JdbcProjectDocumentStore;
import io.crmkit.jdbc.internal.project.JdbcVendorStore;
import io.crmkit.jdbc.internal.project.ProjectMapping;
import io.crmkit.jdbc.internal.quote.QuoteRows;
import io.crmkit.jdbc.internal.record.RecordTables;
import io.crmkit.jdbc.internal.service.ServiceMapping;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.sql.CursorRows;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.project.Attachment;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Vendor;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.record.ParentId;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedSnapshot;
import io.crmkit.service.ServiceRecord;
import io.crmkit.spi.store.SnapshotReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Reads a whole ledger: all rows of a kind through a cursor, or page by page. Cursors are used where the ledger may not
 * fit into memory.
 *
 * @param session the ledger and the transaction, whose reads all see the same state
 */
public record JdbcSnapshotReader(Session session) implements SnapshotReader {

    @Override
    public void opportunities(Consumer<Opportunity> consumer) {
        each(
                OPPORTUNITY,
                OpportunityMapping.fields(),
                row -> consumer.accept(OpportunityMapping.read(row, session.scale())),
                OPPORTUNITY.ID);
    }

    @Override
    public void contactRecords(Consumer<TrackedRecord<OpportunityId>> consumer) {
        records(RecordTables.contact(), consumer);
    }

    @Override
    public void projects(Consumer<Project> consumer) {
        each(
                PROJECT,
                ProjectMapping.fields(),
                row -> consumer.accept(ProjectMapping.read(row, session.scale())),
                PROJECT.ID);
    }

    @Override
    public void maintenanceRecords(Consumer<TrackedRecord<ProjectId>> consumer) {
        records(RecordTables.maintenance(), consumer);
    }

    private <P extends ParentId> void records(RecordTables<P> tables, Consumer<TrackedRecord<P>> consumer) {
        Table<?> records = tables.records();
        each(
                records,
                row -> consumer.accept(tables.record(row, session.scale())),
                tables.parent(records),
                RecordTables.sequence(records));
    }

    @Override
    public void replies(Consumer<Reply> consumer) {
        for (RecordTables<?> tables : List.of(RecordTables.contact(), RecordTables.maintenance())) {
            Table<?> replies = tables.replies();
            each(
                    replies,
                    row -> consumer.accept(tables.reply(row)),
                    tables.parent(replies),
                    RecordTables.sequence(replies),
                    tables.replyNumber());
        }
    }

    @Override
    public void vendors(Consumer<Vendor> consumer) {
        each(
                PROJECT_VENDOR,
                row -> consumer.accept(JdbcVendorStore.read(row)),
                PROJECT_VENDOR.PROJECT,
                PROJECT_VENDOR.PARTNER_SOURCE,
                PROJECT_VENDOR.PARTNER_KEY);
    }

    @Override
    public void documents(Consumer<Attachment> consumer) {
        each(
                PROJECT_DOCUMENT,
                row -> consumer.accept(JdbcProjectDocumentStore.read(row)),
                PROJECT_DOCUMENT.PROJECT,
                PROJECT_DOCUMENT.NUMBER);
    }

    @Override
    public void quotes(Consumer<Quote> consumer, Consumer<QuoteId> unsound) {
        QuoteRows rows = new QuoteRows(session, consumer, unsound);
        CursorRows.each(
                session.dsl()
                        .select(QuoteRows.fields())
                        .from(QUOTE)
                        .leftJoin(QUOTE_LINE)
                        .on(QuoteRows.LINE_OF_QUOTE)
                        .where(QUOTE.LEDGER.eq(session.name()))
                        .orderBy(QUOTE.ID, QUOTE_LINE.LINE),
                rows::take);
        rows.finish();
    }

    @Override
    public void services(Consumer<ServiceRecord> consumer) {
        each(SERVICE, ServiceMapping.fields(), row -> consumer.accept(ServiceMapping.read(row)), SERVICE.ID);
    }

    @Override
    public void workPlans(Consumer<WorkPlan> consumer) {
        each(WORK_PLAN, row -> consumer.accept(WorkPlanMapping.read(row)), WORK_PLAN.ID);
    }

    @Override
    public void planReplies(Consumer<PlanReply> consumer) {
        each(
                WORK_PLAN_REPLY,
                row -> consumer.accept(WorkPlanMapping.reply(row)),
                WORK_PLAN_REPLY.PLAN,
                WORK_PLAN_REPLY.NUMBER);
    }

    @Override
    public void contactPersons(Consumer<ContactPerson> consumer) {
        each(CONTACT_PERSON, row -> consumer.accept(JdbcContactPersonStore.read(row)), CONTACT_PERSON.ID);
    }

    /**
     * {@inheritDoc}
     * <p>
     * The last snapshot of a document is the one without a later revision.
     */
    @Override
    public void lastSnapshots(Consumer<TrackedSnapshot> consumer) {
        var later = TRACKED_LOG.as("later");
        CursorRows.each(
                session.dsl()
                        .selectFrom(TRACKED_LOG)
                        .where(TRACKED_LOG.LEDGER.eq(session.name()))
                        .and(DSL.notExists(DSL.selectOne()
                                .from(later)
                                .where(later.LEDGER.eq(TRACKED_LOG.LEDGER))
                                .and(later.KIND.eq(TRACKED_LOG.KIND))
                                .and(later.PARENT.eq(TRACKED_LOG.PARENT))
                                .and(later.REVISION.gt(TRACKED_LOG.REVISION))))
                        .orderBy(TRACKED_LOG.KIND, TRACKED_LOG.PARENT),
                row -> consumer.accept(SnapshotMapping.read(row, session.scale())));
    }

    private void each(Table<?> table, Consumer<Record> consumer, OrderField<?>... order) {
        each(table, List.of(table.fields()), consumer, order);
    }

    /** Passes all rows of the ledger in a table to a consumer. */
    private void each(Table<?> table, List<Field<?>> fields, Consumer<Record> consumer, OrderField<?>... order) {
        CursorRows.each(
                session.dsl()
                        .select(fields)
                        .from(table)
                        .where(session.owns(table))
                        .orderBy(order),
                consumer);
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public List<Opportunity> opportunities(Optional<String> afterNo, int size) {
        return new DocumentPages(session).opportunities(afterNo, size);
    }

    @Override
    public List<Project> projects(Optional<String> afterNo, int size) {
        return new DocumentPages(session).projects(afterNo, size);
    }

    @Override
    public List<Quote> quotes(Optional<String> afterNo, int size) {
        return new DocumentPages(session).quotes(afterNo, size);
    }

    @Override
    public List<ServiceRecord> services(Optional<String> afterNo, int size) {
        return new DocumentPages(session).services(afterNo, size);
    }

    @Override
    public List<WorkPlan> workPlans(Optional<String> afterNo, int size) {
        return new DocumentPages(session).workPlans(afterNo, size);
    }

    @Override
    public List<TrackedRecord<OpportunityId>> contactRecords(List<OpportunityId> parents) {
        return new DocumentParts(session).contactRecords(parents);
    }

    @Override
    public List<TrackedRecord<ProjectId>> maintenanceRecords(List<ProjectId> parents) {
        return new DocumentParts(session).maintenanceRecords(parents);
    }

    @Override
    public List<Reply> replies(List<? extends ParentId> parents) {
        return new DocumentParts(session).replies(parents);
    }

    @Override
    public List<Vendor> vendors(Collection<ProjectId> projects) {
        return new DocumentParts(session).vendors(projects);
    }

    @Override
    public List<Attachment> documents(Collection<ProjectId> projects) {
        return new DocumentParts(session).documents(projects);
    }

    @Override
    public List<PlanReply> planReplies(List<WorkPlanId> plans) {
        return new DocumentParts(session).planReplies(plans);
    }

    @Override
    public Map<ParentId, String> numbers(Collection<? extends ParentId> parents) {
        return new DocumentParts(session).numbers(parents);
    }
}
