package io.crmkit.jdbc.internal;

import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_PERSON;
import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT_DOCUMENT;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT_VENDOR;
import static io.crmkit.jdbc.internal.schema.Tables.QUOTE;
import static io.crmkit.jdbc.internal.schema.Tables.QUOTE_LINE;
import static io.crmkit.jdbc.internal.schema.Tables.TRACKED_LOG;
import static io.crmkit.jdbc.internal.schema.Tables.WORK_PLAN;
import static io.crmkit.jdbc.internal.schema.Tables.WORK_PLAN_REPLY;

import io.crmkit.history.TrackedSnapshot;
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
import org.jooq.Cursor;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Reads everything through a cursor, some rows at a time. */
record JdbcSnapshotReader(Session session) implements SnapshotReader {

    private static final int FETCH = 1000;

    @Override
    public void opportunities(Consumer<Opportunity> consumer) {
        each(
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
        return session.dsl()
                .selectFrom(tables.records())
                .where(of(tables, tables.records(), parents))
                .orderBy(RecordTables.sequence(tables.records()))
                .fetch(row -> tables.record(row, session.scale()));
    }

    @Override
    public List<Reply> replies(List<? extends ParentId> parents) {
        boolean maintenance = !parents.isEmpty() && parents.get(0) instanceof ProjectId;
        RecordTables<?> tables = maintenance ? RecordTables.maintenance() : RecordTables.contact();
        return session.dsl()
                .selectFrom(tables.replies())
                .where(of(tables, tables.replies(), parents))
                .orderBy(RecordTables.sequence(tables.replies()), tables.replyNumber())
                .fetch(tables::reply);
    }

    private Condition of(RecordTables<?> tables, Table<?> table, Collection<? extends ParentId> parents) {
        return session.owns(table)
                .and(tables.parent(table)
                        .in(parents.stream().map(ParentId::value).toList()));
    }

    @Override
    public Map<ParentId, String> numbers(Collection<? extends ParentId> parents) {
        if (parents.isEmpty()) {
            return Map.of();
        }
        boolean projects = parents.iterator().next() instanceof ProjectId;
        Table<?> table = projects ? PROJECT : OPPORTUNITY;
        Field<UUID> id = table.field("id", UUID.class);
        return session.dsl()
                .select(id, table.field("no", String.class))
                .from(table)
                .where(session.owns(table))
                .and(id.in(parents.stream().map(ParentId::value).toList()))
                .fetchMap(
                        row -> projects ? new ProjectId(row.value1()) : new OpportunityId(row.value1()),
                        row -> row.value2());
    }

    @Override
    public void contactRecords(Consumer<TrackedRecord<OpportunityId>> consumer) {
        records(RecordTables.contact(), consumer);
    }

    @Override
    public void projects(Consumer<Project> consumer) {
        each(
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
        each(
                session.dsl()
                        .selectFrom(records)
                        .where(session.owns(records))
                        .orderBy(tables.parent(records), RecordTables.sequence(records)),
                row -> consumer.accept(tables.record(row, session.scale())));
    }

    @Override
    public List<Vendor> vendors(Collection<ProjectId> projects) {
        return ofProjects(PROJECT_VENDOR, projects).fetch(JdbcVendorStore::read);
    }

    @Override
    public List<ProjectDocument> documents(Collection<ProjectId> projects) {
        return ofProjects(PROJECT_DOCUMENT, projects).fetch(JdbcProjectDocumentStore::read);
    }

    private <R extends Record> ResultQuery<R> ofProjects(Table<R> parts, Collection<ProjectId> projects) {
        return session.dsl().selectFrom(parts).where(of(RecordTables.maintenance(), parts, projects));
    }

    @Override
    public void vendors(Consumer<Vendor> consumer) {
        each(
                session.dsl()
                        .selectFrom(PROJECT_VENDOR)
                        .where(PROJECT_VENDOR.LEDGER.eq(session.name()))
                        .orderBy(PROJECT_VENDOR.PROJECT, PROJECT_VENDOR.PARTNER_SOURCE, PROJECT_VENDOR.PARTNER_KEY),
                row -> consumer.accept(JdbcVendorStore.read(row)));
    }

    @Override
    public void documents(Consumer<ProjectDocument> consumer) {
        each(
                session.dsl()
                        .selectFrom(PROJECT_DOCUMENT)
                        .where(PROJECT_DOCUMENT.LEDGER.eq(session.name()))
                        .orderBy(PROJECT_DOCUMENT.PROJECT, PROJECT_DOCUMENT.NUMBER),
                row -> consumer.accept(JdbcProjectDocumentStore.read(row)));
    }

    @Override
    public void quotes(Consumer<Quote> consumer, Consumer<QuoteId> unsound) {
        QuoteRows rows = new QuoteRows(session, consumer, unsound);
        each(quoteRows(DSL.noCondition()), rows::take);
        rows.finish();
    }

    @Override
    public List<Quote> quotes(Optional<String> afterNo, int size) {
        List<UUID> page = byNumber(QUOTE, List.of(QUOTE.ID), afterNo, size).fetch(QUOTE.ID);
        Map<UUID, Quote> quotes = new HashMap<>();
        QuoteRows rows = new QuoteRows(session, quote -> quotes.put(quote.id().value(), quote), unsound -> {});
        each(quoteRows(QUOTE.ID.in(page)), rows::take);
        rows.finish();
        return page.stream().map(quotes::get).filter(Objects::nonNull).toList();
    }

    private ResultQuery<Record> quoteRows(Condition which) {
        return session.dsl()
                .select(QuoteRows.fields())
                .from(QUOTE)
                .leftJoin(QUOTE_LINE)
                .on(QuoteRows.LINE_OF_QUOTE)
                .where(QUOTE.LEDGER.eq(session.name()))
                .and(which)
                .orderBy(QUOTE.ID, QUOTE_LINE.LINE);
    }

    @Override
    public List<WorkPlan> workPlans(Optional<String> afterNo, int size) {
        return byNumber(WORK_PLAN, List.of(WORK_PLAN.fields()), afterNo, size).fetch(WorkPlanMapping::read);
    }

    @Override
    public List<PlanReply> planReplies(Collection<WorkPlanId> plans) {
        return session.dsl()
                .selectFrom(WORK_PLAN_REPLY)
                .where(session.owns(WORK_PLAN_REPLY))
                .and(WORK_PLAN_REPLY.PLAN.in(
                        plans.stream().map(WorkPlanId::value).toList()))
                .orderBy(WORK_PLAN_REPLY.PLAN, WORK_PLAN_REPLY.NUMBER)
                .fetch(WorkPlanMapping::reply);
    }

    @Override
    public void workPlans(Consumer<WorkPlan> consumer) {
        each(
                session.dsl()
                        .selectFrom(WORK_PLAN)
                        .where(session.owns(WORK_PLAN))
                        .orderBy(WORK_PLAN.ID),
                row -> consumer.accept(WorkPlanMapping.read(row)));
    }

    @Override
    public void planReplies(Consumer<PlanReply> consumer) {
        each(
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
            each(
                    session.dsl()
                            .selectFrom(replies)
                            .where(session.owns(replies))
                            .orderBy(tables.parent(replies), RecordTables.sequence(replies), tables.replyNumber()),
                    row -> consumer.accept(tables.reply(row)));
        }
    }

    @Override
    public void contactPersons(Consumer<ContactPerson> consumer) {
        each(
                session.dsl()
                        .selectFrom(CONTACT_PERSON)
                        .where(CONTACT_PERSON.LEDGER.eq(session.name()))
                        .orderBy(CONTACT_PERSON.ID),
                row -> consumer.accept(JdbcContactPersonStore.read(row)));
    }

    @Override
    public void lastSnapshots(Consumer<TrackedSnapshot> consumer) {
        var later = TRACKED_LOG.as("later");
        each(
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

    /** Reads all rows, some at a time. */
    static <R extends Record> void each(ResultQuery<R> query, Consumer<R> consumer) {
        try (Cursor<R> cursor = query.fetchSize(FETCH).fetchLazy()) {
            cursor.forEach(consumer);
        }
    }
}
