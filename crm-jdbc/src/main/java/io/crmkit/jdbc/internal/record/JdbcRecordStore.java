package io.crmkit.jdbc.internal.record;

import io.crmkit.jdbc.internal.list.ListMapping;
import io.crmkit.jdbc.internal.list.ListPage;
import io.crmkit.jdbc.internal.session.Batch;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.sql.Columns;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.transaction.JdbcTransaction;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Page;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.record.Reply;
import io.crmkit.record.TrackedRecord;
import io.crmkit.spi.store.RecordStore;
import io.crmkit.user.Restriction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectForUpdateStep;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Stores the records of one kind of parent, and the replies to them, in two tables.
 *
 * @param session the ledger and the transaction
 * @param tables the tables
 * @param list the description of the list of these records
 * @param <P> the type of the parents' ids
 */
public record JdbcRecordStore<P extends ParentId>(
        Session session, RecordTables<P> tables, ListMapping<RecordId<P>> list) implements RecordStore<P> {

    /** Returns the store of contact records. */
    public static JdbcRecordStore<OpportunityId> contact(Session session) {
        return new JdbcRecordStore<>(session, RecordTables.contact(), RecordList.CONTACT);
    }

    /** Returns the store of maintenance records. */
    public static JdbcRecordStore<ProjectId> maintenance(Session session) {
        return new JdbcRecordStore<>(session, RecordTables.maintenance(), RecordList.MAINTENANCE);
    }

    @Override
    public Optional<TrackedRecord<P>> find(RecordId<P> id) {
        return session.forUpdate(session.dsl().selectFrom(tables.records()).where(is(tables.records(), id)))
                .fetchOptional(this::read);
    }

    /**
     * {@inheritDoc}
     * <p>
     * The order of records decides which one may be completed (R2), so the row is locked (K2).
     */
    @Override
    public Optional<Integer> firstOpen(P parent) {
        Field<Integer> sequence = RecordTables.sequence(tables.records());
        return session.forUpdate(session.dsl()
                        .select(sequence)
                        .from(tables.records())
                        .where(of(tables.records(), parent))
                        .and(tables.completed().isFalse())
                        .orderBy(sequence)
                        .limit(1))
                .fetchOptional(sequence);
    }

    @Override
    public Optional<TrackedRecord<P>> lastCompleted(P parent) {
        return session.forUpdate(session.dsl()
                        .selectFrom(tables.records())
                        .where(of(tables.records(), parent))
                        .and(tables.completed().isTrue())
                        .orderBy(RecordTables.sequence(tables.records()).desc())
                        .limit(1))
                .fetchOptional(this::read);
    }

    @Override
    public List<TrackedRecord<P>> all(P parent) {
        return session.forUpdate(session.dsl()
                        .selectFrom(tables.records())
                        .where(of(tables.records(), parent))
                        .orderBy(RecordTables.sequence(tables.records())))
                .fetch(this::read);
    }

    @Override
    public Page<RecordId<P>> page(ListQuery query, Restriction restriction) {
        return new ListPage<>(session, list).read(query, restriction);
    }

    @Override
    public Map<TrackedRecord<P>, List<Reply>> allWithReplies(P parent) {
        Table<?> replies = tables.replies();
        SelectForUpdateStep<Record> select = session.dsl()
                .select(tables.records().fields())
                .select(replies.fields())
                .from(tables.records())
                .leftJoin(replies)
                .on(Columns.ledger(replies).eq(Columns.ledger(tables.records())))
                .and(tables.parent(replies).eq(tables.parent(tables.records())))
                .and(RecordTables.sequence(replies).eq(RecordTables.sequence(tables.records())))
                .where(of(tables.records(), parent))
                .orderBy(RecordTables.sequence(tables.records()), tables.replyNumber());
        Map<TrackedRecord<P>, List<Reply>> records = new LinkedHashMap<>();
        for (Record row : forUpdate(select)) {
            List<Reply> of = records.computeIfAbsent(read(row), record -> new ArrayList<>());
            if (row.get(tables.replyNumber()) != null) {
                of.add(tables.reply(row));
            }
        }
        return records;
    }

    /**
     * Locks the records of a query. PostgreSQL cannot lock the optional side of a join; it reads the latest state of it
     * once the records are locked.
     */
    private ResultQuery<Record> forUpdate(SelectForUpdateStep<Record> select) {
        return session.joined() && session.database() == Database.POSTGRESQL
                ? select.forUpdate().of(tables.records())
                : session.forUpdate(select);
    }

    /**
     * {@inheritDoc}
     * <p>
     * The record gets a copy of its parent's number, which never changes and by which the list is sorted.
     */
    @Override
    public void insert(TrackedRecord<P> record) {
        Map<Field<?>, Object> row = tables.row(record);
        row.put(
                tables.parentNo(),
                DSL.field(DSL.select(Columns.of(tables.parents(), "no", String.class))
                        .from(tables.parents())
                        .where(session.owns(tables.parents()))
                        .and(Columns.of(tables.parents(), "id", UUID.class)
                                .eq(record.id().parent().value()))));
        insert(tables.records(), row);
    }

    /**
     * Inserts many new records in batches.
     *
     * @param numbers the numbers of their parents
     */
    public void insertAll(Map<P, String> numbers, List<TrackedRecord<P>> records) {
        Batch.insert(session, tables.records(), records, record -> {
            Map<Field<?>, Object> row = tables.row(record);
            row.put(tables.parentNo(), numbers.get(record.id().parent()));
            return row;
        });
        JdbcTransaction.of(session.transaction()).grown(tables.records(), records.size());
    }

    @Override
    public void update(TrackedRecord<P> record) {
        session.dsl()
                .update(tables.records())
                .set(tables.row(record))
                .where(is(tables.records(), record.id()))
                .execute();
    }

    /**
     * {@inheritDoc}
     * <p>
     * Replies are deleted explicitly and first (K9).
     */
    @Override
    public void delete(RecordId<P> id) {
        for (Table<?> table : List.of(tables.replies(), tables.records())) {
            session.dsl().deleteFrom(table).where(is(table, id)).execute();
        }
    }

    @Override
    public void deleteAll(P parent) {
        for (Table<?> table : List.of(tables.replies(), tables.records())) {
            session.dsl().deleteFrom(table).where(of(table, parent)).execute();
        }
    }

    @Override
    public List<Reply> replies(RecordId<P> id) {
        return session.forUpdate(session.dsl()
                        .selectFrom(tables.replies())
                        .where(is(tables.replies(), id))
                        .orderBy(tables.replyNumber()))
                .fetch(tables::reply);
    }

    @Override
    public void insert(Reply reply) {
        insert(tables.replies(), tables.row(reply));
    }

    private void insert(Table<?> table, Map<Field<?>, Object> row) {
        row.put(Columns.ledger(table), session.name());
        session.dsl().insertInto(table).set(row).execute();
    }

    private TrackedRecord<P> read(Record row) {
        return tables.record(row, session.scale());
    }

    /** Returns the condition that identifies a record. */
    private Condition is(Table<?> table, RecordId<P> id) {
        return of(table, id.parent()).and(RecordTables.sequence(table).eq(id.sequence()));
    }

    /** Returns the condition that a row belongs to a parent. */
    private Condition of(Table<?> table, P parent) {
        return session.owns(table).and(tables.parent(table).eq(parent.value()));
    }
}
