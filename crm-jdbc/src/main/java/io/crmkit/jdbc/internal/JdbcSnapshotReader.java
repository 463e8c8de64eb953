package io.crmkit.jdbc.internal;

import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_PERSON;
import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_RECORD;
import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;
import static io.crmkit.jdbc.internal.schema.Tables.REPLY;
import static io.crmkit.jdbc.internal.schema.Tables.TRACKED_LOG;

import io.crmkit.history.TrackedSnapshot;
import io.crmkit.ledger.ContactPerson;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.ContactRecord;
import io.crmkit.record.Reply;
import io.crmkit.spi.SnapshotReader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
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
        // on H2 the index is on the column that is generated of the number
        Field<Object> order = session.database() == Database.H2
                ? DSL.field(DSL.unquotedName("no_order"), Object.class)
                : OPPORTUNITY.NO.coerce(Object.class);
        Condition wanted = OPPORTUNITY.LEDGER.eq(session.name());
        if (afterNo.isPresent()) {
            Field<?> last = TextOrder.of(DSL.val(afterNo.get()), session.database());
            wanted = wanted.and(order.gt(last.coerce(Object.class)));
        }
        return session.dsl()
                .select(OpportunityMapping.fields())
                .from(OPPORTUNITY)
                .where(wanted)
                .orderBy(OPPORTUNITY.LEDGER, order)
                .limit(size)
                .fetch(row -> OpportunityMapping.read(row, session.scale()));
    }

    @Override
    public List<ContactRecord> contactRecords(List<OpportunityId> parents) {
        return session.dsl()
                .selectFrom(CONTACT_RECORD)
                .where(CONTACT_RECORD.LEDGER.eq(session.name()))
                .and(CONTACT_RECORD.OPPORTUNITY.in(values(parents)))
                .orderBy(CONTACT_RECORD.SEQUENCE)
                .fetch(row -> RecordMapping.record(row, session.scale()));
    }

    @Override
    public List<Reply> replies(List<OpportunityId> parents) {
        return session.dsl()
                .selectFrom(REPLY)
                .where(REPLY.LEDGER.eq(session.name()))
                .and(REPLY.OPPORTUNITY.in(values(parents)))
                .orderBy(REPLY.SEQUENCE, REPLY.NUMBER)
                .fetch(RecordMapping::reply);
    }

    private static List<UUID> values(List<OpportunityId> ids) {
        return ids.stream().map(OpportunityId::value).toList();
    }

    @Override
    public void contactRecords(Consumer<ContactRecord> consumer) {
        each(
                session.dsl()
                        .selectFrom(CONTACT_RECORD)
                        .where(CONTACT_RECORD.LEDGER.eq(session.name()))
                        .orderBy(CONTACT_RECORD.OPPORTUNITY, CONTACT_RECORD.SEQUENCE),
                row -> consumer.accept(RecordMapping.record(row, session.scale())));
    }

    @Override
    public void replies(Consumer<Reply> consumer) {
        each(
                session.dsl()
                        .selectFrom(REPLY)
                        .where(REPLY.LEDGER.eq(session.name()))
                        .orderBy(REPLY.OPPORTUNITY, REPLY.SEQUENCE, REPLY.NUMBER),
                row -> consumer.accept(RecordMapping.reply(row)));
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
