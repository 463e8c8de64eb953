package io.crmkit.jdbc.internal;

import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_RECORD;
import static io.crmkit.jdbc.internal.schema.Tables.REPLY;

import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.ContactRecord;
import io.crmkit.record.RecordId;
import io.crmkit.record.Reply;
import io.crmkit.spi.RecordStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectForUpdateStep;

/** Contact records and their replies in their tables. */
record JdbcRecordStore(Session session) implements RecordStore {

    @Override
    public Optional<ContactRecord> find(RecordId id) {
        return held(session.dsl().selectFrom(CONTACT_RECORD).where(is(id))).fetchOptional(this::read);
    }

    @Override
    public Optional<Integer> firstOpen(OpportunityId parent) {
        return held(session.dsl()
                        .select(CONTACT_RECORD.SEQUENCE)
                        .from(CONTACT_RECORD)
                        .where(of(parent))
                        .and(CONTACT_RECORD.COMPLETED.isFalse())
                        .orderBy(CONTACT_RECORD.SEQUENCE)
                        .limit(1))
                .fetchOptional(CONTACT_RECORD.SEQUENCE);
    }

    @Override
    public Optional<ContactRecord> lastCompleted(OpportunityId parent) {
        return held(session.dsl()
                        .selectFrom(CONTACT_RECORD)
                        .where(of(parent))
                        .and(CONTACT_RECORD.COMPLETED.isTrue())
                        .orderBy(CONTACT_RECORD.SEQUENCE.desc())
                        .limit(1))
                .fetchOptional(this::read);
    }

    @Override
    public List<ContactRecord> all(OpportunityId parent) {
        return held(session.dsl().selectFrom(CONTACT_RECORD).where(of(parent)).orderBy(CONTACT_RECORD.SEQUENCE))
                .fetch(this::read);
    }

    @Override
    public void insert(ContactRecord record) {
        Map<Field<?>, Object> row = RecordMapping.row(record);
        row.put(CONTACT_RECORD.LEDGER, session.name());
        session.dsl().insertInto(CONTACT_RECORD).set(row).execute();
    }

    @Override
    public void update(ContactRecord record) {
        session.dsl()
                .update(CONTACT_RECORD)
                .set(RecordMapping.row(record))
                .where(is(record.id()))
                .execute();
    }

    @Override
    public void delete(RecordId id) {
        session.dsl()
                .deleteFrom(REPLY)
                .where(of(id.parent(), REPLY.LEDGER, REPLY.OPPORTUNITY))
                .and(REPLY.SEQUENCE.eq(id.sequence()))
                .execute();
        session.dsl().deleteFrom(CONTACT_RECORD).where(is(id)).execute();
    }

    @Override
    public void deleteAll(OpportunityId parent) {
        session.dsl()
                .deleteFrom(REPLY)
                .where(of(parent, REPLY.LEDGER, REPLY.OPPORTUNITY))
                .execute();
        session.dsl().deleteFrom(CONTACT_RECORD).where(of(parent)).execute();
    }

    @Override
    public List<Reply> replies(RecordId id) {
        return held(session.dsl()
                        .selectFrom(REPLY)
                        .where(of(id.parent(), REPLY.LEDGER, REPLY.OPPORTUNITY))
                        .and(REPLY.SEQUENCE.eq(id.sequence()))
                        .orderBy(REPLY.NUMBER))
                .fetch(RecordMapping::reply);
    }

    @Override
    public List<Reply> allReplies(OpportunityId parent) {
        return held(session.dsl()
                        .selectFrom(REPLY)
                        .where(of(parent, REPLY.LEDGER, REPLY.OPPORTUNITY))
                        .orderBy(REPLY.SEQUENCE, REPLY.NUMBER))
                .fetch(RecordMapping::reply);
    }

    @Override
    public void insert(Reply reply) {
        Map<Field<?>, Object> row = RecordMapping.row(reply);
        row.put(REPLY.LEDGER, session.name());
        session.dsl().insertInto(REPLY).set(row).execute();
    }

    private ContactRecord read(Record row) {
        return RecordMapping.record(row, session.scale());
    }

    /** In the host's transaction, whatever its isolation, only a locking read sees the latest state (K2). */
    private <R extends Record> ResultQuery<R> held(SelectForUpdateStep<R> select) {
        return session.held(select);
    }

    private Condition is(RecordId id) {
        return of(id.parent()).and(CONTACT_RECORD.SEQUENCE.eq(id.sequence()));
    }

    private Condition of(OpportunityId parent) {
        return of(parent, CONTACT_RECORD.LEDGER, CONTACT_RECORD.OPPORTUNITY);
    }

    private Condition of(OpportunityId parent, Field<String> ledger, Field<java.util.UUID> opportunity) {
        return ledger.eq(session.name()).and(opportunity.eq(parent.value()));
    }
}
