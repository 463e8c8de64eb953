package io.crmkit.jdbc.internal;

import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_PERSON;
import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT;
import static io.crmkit.jdbc.internal.schema.Tables.QUOTE;
import static io.crmkit.jdbc.internal.schema.Tables.QUOTE_LINE;
import static io.crmkit.jdbc.internal.schema.Tables.TRACKED_LOG;

import io.crmkit.history.TrackedSnapshot;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.record.ParentId;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.spi.SnapshotReader;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Cursor;
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
                        .where(RecordTables.ledger(records).eq(session.name()))
                        .orderBy(tables.parent(records), RecordTables.sequence(records)),
                row -> consumer.accept(tables.record(row, session.scale())));
    }

    @Override
    public void quotes(Consumer<Quote> consumer, Consumer<QuoteId> unsound) {
        QuoteRows rows = new QuoteRows(session, consumer, unsound);
        each(
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
    public void replies(Consumer<Reply> consumer) {
        for (RecordTables<?> tables : List.of(RecordTables.contact(), RecordTables.maintenance())) {
            Table<?> replies = tables.replies();
            each(
                    session.dsl()
                            .selectFrom(replies)
                            .where(RecordTables.ledger(replies).eq(session.name()))
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

    private static <R extends Record> void each(ResultQuery<R> query, Consumer<R> consumer) {
        try (Cursor<R> cursor = query.fetchSize(FETCH).fetchLazy()) {
            cursor.forEach(consumer);
        }
    }
}
