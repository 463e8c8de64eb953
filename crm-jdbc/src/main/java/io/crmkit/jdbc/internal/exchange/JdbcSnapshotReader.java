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

import io.crmkit.history.TrackedSnapshot;
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
import io.crmkit.jdbc.internal.sql.Columns;
import io.crmkit.jdbc.internal.sql.CursorRows;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.sql.TextOrder;
import io.crmkit.jdbc.internal.sql.Wanted;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectDocument;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Vendor;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.record.ParentId;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.service.ServiceRecord;
import io.crmkit.spi.SnapshotReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Reads everything through a cursor, some rows at a time. */
public record JdbcSnapshotReader(Session session) implements SnapshotReader {

    @Override
    public void opportunities(Consumer<Opportunity> consumer) {
        CursorRows.each(
                session.dsl()
                        .select(OpportunityMapping.fields())
                        .from(OPPORTUNITY)
                        .where(OPPORTUNITY.LEDGER.eq(session.name()))
                        .orderBy(OPPORTUNITY.ID),
                row -> consumer.accept(OpportunityMapping.read(row, session.scale())));
    }

    @Override
    public List<Opportunity> opportunities(Optional<String> afterNo, int size) {
        return byNumber(OPPORTUNITY, OpportunityMapping.fields(), afterNo, size)
                .fetch(row -> OpportunityMapping.read(row, session.scale()));
    }

    @Override
    public List<TrackedRecord<OpportunityId>> contactRecords(List<OpportunityId> parents) {
        return records(RecordTables.contact(), parents);
    }

    @Override
    public List<Project> projects(Optional<String> afterNo, int size) {
        return byNumber(PROJECT, ProjectMapping.fields(), afterNo, size)
                .fetch(row -> ProjectMapping.read(row, session.scale()));
    }

    @Override
    public List<TrackedRecord<ProjectId>> maintenanceRecords(List<ProjectId> parents) {
        return records(RecordTables.maintenance(), parents);
    }

    private ResultQuery<Record> byNumber(
            Table<?> documents, List<Field<?>> fields, Optional<String> afterNo, int size) {
        // on H2 the index is on the column that is generated of the number
        Field<Object> order = session.database() == Database.H2
                ? DSL.field(DSL.unquotedName("no_order"), Object.class)
                : documents.field("no", String.class).coerce(Object.class);
        Condition wanted = session.owns(documents);
        if (afterNo.isPresent()) {
            Field<?> last = TextOrder.of(DSL.val(afterNo.get()), session.database());
            wanted = wanted.and(order.gt(last.coerce(Object.class)));
        }
        return session.dsl()
                .select(fields)
                .from(documents)
                .where(wanted)
                .orderBy(Columns.ledger(documents), order)
                .limit(size);
    }

    private <P extends ParentId> List<TrackedRecord<P>> records(RecordTables<P> tables, List<P> parents) {
        return of(tables, tables.records(), parents)
                .orderBy(RecordTables.sequence(tables.records()))
                .fetch(row -> tables.record(row, session.scale()));
    }

    @Override
    public List<ServiceRecord> services(Optional<String> afterNo, int size) {
        return byNumber(SERVICE, ServiceMapping.fields(), afterNo, size).fetch(ServiceMapping::read);
    }

    @Override
    public List<WorkPlan> workPlans(Optional<String> afterNo, int size) {
        return byNumber(WORK_PLAN, List.of(WORK_PLAN.fields()), afterNo, size).fetch(WorkPlanMapping::read);
    }

    @Override
    public List<PlanReply> planReplies(List<WorkPlanId> plans) {
        Wanted<UUID> wanted = Wanted.of(
                WORK_PLAN_REPLY.PLAN, plans.stream().map(WorkPlanId::value).toList());
        return wanted(List.of(WORK_PLAN_REPLY.fields()), WORK_PLAN_REPLY, wanted)
                .orderBy(WORK_PLAN_REPLY.NUMBER)
                .fetch(WorkPlanMapping::reply);
    }

    @Override
    public List<Reply> replies(List<? extends ParentId> parents) {
        boolean maintenance = !parents.isEmpty() && parents.get(0) instanceof ProjectId;
        RecordTables<?> tables = maintenance ? RecordTables.maintenance() : RecordTables.contact();
        return of(tables, tables.replies(), parents)
                .orderBy(RecordTables.sequence(tables.replies()), tables.replyNumber())
                .fetch(tables::reply);
    }

    private SelectConditionStep<Record> of(
            RecordTables<?> tables, Table<?> table, Collection<? extends ParentId> parents) {
        return wanted(
                List.of(table.fields()),
                table,
                Wanted.of(
                        tables.parent(table),
                        parents.stream().map(ParentId::value).toList()));
    }

    private SelectConditionStep<Record> wanted(List<Field<?>> fields, Table<?> table, Wanted<UUID> wanted) {
        return session.dsl()
                .select(fields)
                .from(wanted.values())
                .join(table)
                .on(wanted.matches())
                .where(session.owns(table));
    }

    @Override
    public Map<ParentId, String> numbers(Collection<? extends ParentId> parents) {
        if (parents.isEmpty()) {
            return Map.of();
        }
        boolean projects = parents.iterator().next() instanceof ProjectId;
        Table<?> table = projects ? PROJECT : OPPORTUNITY;
        Field<UUID> id = Columns.of(table, "id", UUID.class);
        Field<String> no = Columns.of(table, "no", String.class);
        Wanted<UUID> wanted =
                Wanted.of(id, parents.stream().map(ParentId::value).toList());
        return wanted(List.of(id, no), table, wanted)
                .fetchMap(
                        row -> projects ? new ProjectId(row.get(id)) : new OpportunityId(row.get(id)),
                        row -> row.get(no));
    }

    @Override
    public void contactRecords(Consumer<TrackedRecord<OpportunityId>> consumer) {
        records(RecordTables.contact(), consumer);
    }

    @Override
    public void projects(Consumer<Project> consumer) {
        CursorRows.each(
                session.dsl()
                        .select(ProjectMapping.fields())
                        .from(PROJECT)
                        .where(PROJECT.LEDGER.eq(session.name()))
                        .orderBy(PROJECT.ID),
                row -> consumer.accept(ProjectMapping.read(row, session.scale())));
    }

    @Override
    public void maintenanceRecords(Consumer<TrackedRecord<ProjectId>> consumer) {
        records(RecordTables.maintenance(), consumer);
    }

    private <P extends ParentId> void records(RecordTables<P> tables, Consumer<TrackedRecord<P>> consumer) {
        Table<?> records = tables.records();
        CursorRows.each(
                session.dsl()
                        .selectFrom(records)
                        .where(session.owns(records))
                        .orderBy(tables.parent(records), RecordTables.sequence(records)),
                row -> consumer.accept(tables.record(row, session.scale())));
    }

    @Override
    public List<Vendor> vendors(Collection<ProjectId> projects) {
        return of(RecordTables.maintenance(), PROJECT_VENDOR, projects).fetch(JdbcVendorStore::read);
    }

    @Override
    public List<ProjectDocument> documents(Collection<ProjectId> projects) {
        return of(RecordTables.maintenance(), PROJECT_DOCUMENT, projects).fetch(JdbcProjectDocumentStore::read);
    }

    @Override
    public void vendors(Consumer<Vendor> consumer) {
        CursorRows.each(
                session.dsl()
                        .selectFrom(PROJECT_VENDOR)
                        .where(PROJECT_VENDOR.LEDGER.eq(session.name()))
                        .orderBy(PROJECT_VENDOR.PROJECT, PROJECT_VENDOR.PARTNER_SOURCE, PROJECT_VENDOR.PARTNER_KEY),
                row -> consumer.accept(JdbcVendorStore.read(row)));
    }

    @Override
    public void documents(Consumer<ProjectDocument> consumer) {
        CursorRows.each(
                session.dsl()
                        .selectFrom(PROJECT_DOCUMENT)
                        .where(PROJECT_DOCUMENT.LEDGER.eq(session.name()))
                        .orderBy(PROJECT_DOCUMENT.PROJECT, PROJECT_DOCUMENT.NUMBER),
                row -> consumer.accept(JdbcProjectDocumentStore.read(row)));
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
    public List<Quote> quotes(Optional<String> afterNo, int size) {
        List<UUID> page = byNumber(QUOTE, List.of(QUOTE.ID), afterNo, size).fetch(QUOTE.ID);
        if (page.isEmpty()) {
            return List.of();
        }
        Map<UUID, Quote> quotes = new HashMap<>();
        QuoteRows rows = new QuoteRows(session, quote -> quotes.put(quote.id().value(), quote), unsound -> {});
        Wanted<UUID> wanted = Wanted.of(QUOTE.ID, page);
        CursorRows.each(
                session.dsl()
                        .select(QuoteRows.fields())
                        .from(wanted.values())
                        .join(QUOTE)
                        .on(wanted.matches())
                        .leftJoin(QUOTE_LINE)
                        .on(QuoteRows.LINE_OF_QUOTE)
                        .where(QUOTE.LEDGER.eq(session.name()))
                        .orderBy(QUOTE.ID, QUOTE_LINE.LINE),
                rows::take);
        rows.finish();
        return page.stream().map(quotes::get).filter(Objects::nonNull).toList();
    }

    @Override
    public void services(Consumer<ServiceRecord> consumer) {
        CursorRows.each(
                session.dsl()
                        .select(ServiceMapping.fields())
                        .from(SERVICE)
                        .where(SERVICE.LEDGER.eq(session.name()))
                        .orderBy(SERVICE.ID),
                row -> consumer.accept(ServiceMapping.read(row)));
    }

    @Override
    public void workPlans(Consumer<WorkPlan> consumer) {
        CursorRows.each(
                session.dsl()
                        .selectFrom(WORK_PLAN)
                        .where(session.owns(WORK_PLAN))
                        .orderBy(WORK_PLAN.ID),
                row -> consumer.accept(WorkPlanMapping.read(row)));
    }

    @Override
    public void planReplies(Consumer<PlanReply> consumer) {
        CursorRows.each(
                session.dsl()
                        .selectFrom(WORK_PLAN_REPLY)
                        .where(session.owns(WORK_PLAN_REPLY))
                        .orderBy(WORK_PLAN_REPLY.PLAN, WORK_PLAN_REPLY.NUMBER),
                row -> consumer.accept(WorkPlanMapping.reply(row)));
    }

    @Override
    public void replies(Consumer<Reply> consumer) {
        for (RecordTables<?> tables : List.of(RecordTables.contact(), RecordTables.maintenance())) {
            Table<?> replies = tables.replies();
            CursorRows.each(
                    session.dsl()
                            .selectFrom(replies)
                            .where(session.owns(replies))
                            .orderBy(tables.parent(replies), RecordTables.sequence(replies), tables.replyNumber()),
                    row -> consumer.accept(tables.reply(row)));
        }
    }

    @Override
    public void contactPersons(Consumer<ContactPerson> consumer) {
        CursorRows.each(
                session.dsl()
                        .selectFrom(CONTACT_PERSON)
                        .where(CONTACT_PERSON.LEDGER.eq(session.name()))
                        .orderBy(CONTACT_PERSON.ID),
                row -> consumer.accept(JdbcContactPersonStore.read(row)));
    }

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
                                .and(later.OPPORTUNITY.eq(TRACKED_LOG.OPPORTUNITY))
                                .and(later.REVISION.gt(TRACKED_LOG.REVISION))))
                        .orderBy(TRACKED_LOG.OPPORTUNITY),
                row -> consumer.accept(SnapshotMapping.read(row, session.scale())));
    }
}
