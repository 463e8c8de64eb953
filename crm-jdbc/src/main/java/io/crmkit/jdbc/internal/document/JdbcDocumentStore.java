package io.crmkit.jdbc.internal.document;

import io.crmkit.document.Numbered;
import io.crmkit.error.ErrorCode;
import io.crmkit.jdbc.internal.list.ListMapping;
import io.crmkit.jdbc.internal.list.ListPage;
import io.crmkit.jdbc.internal.session.Batch;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.sql.CursorRows;
import io.crmkit.jdbc.internal.sql.Refusals;
import io.crmkit.jdbc.internal.transaction.JdbcTransaction;
import io.crmkit.jdbc.internal.user.RestrictionSql;
import io.crmkit.list.ListQuery;
import io.crmkit.list.Page;
import io.crmkit.spi.store.DocumentStore;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;

/**
 * Stores one kind of document in its table. The tables of all kinds have an id, a revision and a number.
 *
 * @param <I> the type of the id
 * @param <T> the type of the document
 */
public abstract class JdbcDocumentStore<I, T extends Numbered<I, T>> implements DocumentStore<I, T> {

    protected final Session session;
    private final Table<?> table;
    private final Field<String> ledger;
    private final Field<UUID> id;
    private final Field<Long> revision;
    private final Field<String> number;

    protected JdbcDocumentStore(Session session, Table<?> table) {
        this.session = session;
        this.table = table;
        this.ledger = table.field("ledger", String.class);
        this.id = table.field("id", UUID.class);
        this.revision = table.field("revision", Long.class);
        this.number = table.field("no", String.class);
    }

    /** Returns the stored form of an id. */
    protected abstract UUID value(I documentId);

    /** Returns the document that satisfies a condition; empty if there is none. */
    protected abstract Optional<T> read(Condition which);

    /**
     * Returns all columns of a document except the ledger, the id and the revision, which only a touch changes (K1).
     */
    protected abstract Map<Field<?>, Object> row(T document);

    /** Returns the description of the list of these documents. */
    protected abstract ListMapping<I> list();

    // -----------------------------------------------------------------------------------------------------------------

    /**
     * {@inheritDoc}
     * <p>
     * This update is the lock of K1. It needs no lock of its own, and works under every isolation level of the host.
     */
    @Override
    public final boolean touch(I documentId) {
        return count(documentId, 1) == 1;
    }

    /**
     * {@inheritDoc}
     * <p>
     * The row stays locked until the transaction ends.
     */
    @Override
    public final void untouch(I documentId) {
        count(documentId, -1);
    }

    /** Changes the revision and returns the number of documents found, 0 or 1. */
    private int count(I documentId, long step) {
        return session.dsl()
                .update(table)
                .set(revision, revision.plus(step))
                .where(is(documentId))
                .execute();
    }

    @Override
    public final Optional<T> find(I documentId, Restriction restriction) {
        return read(is(documentId).and(RestrictionSql.on(table, session, restriction)));
    }

    @Override
    public final Optional<T> findByNumber(String number, Restriction restriction) {
        return read(ledger.eq(session.name())
                .and(this.number.eq(number))
                .and(RestrictionSql.on(table, session, restriction)));
    }

    /**
     * Selects fields of the row that satisfies a condition. Nothing is locked here: commands have touched the row
     * before (K1).
     */
    protected final ResultQuery<Record> select(List<Field<?>> fields, Condition which) {
        return session.dsl().select(fields).from(table).where(which);
    }

    @Override
    public final Page<I> page(ListQuery query, Restriction restriction) {
        return new ListPage<>(session, list()).read(query, restriction);
    }

    @Override
    public final boolean hasNumber(String number) {
        return session.dsl().fetchExists(table, ledger.eq(session.name()).and(this.number.eq(number)));
    }

    /**
     * {@inheritDoc}
     * <p>
     * The numbers are read through a cursor, because there may be more than fit into memory.
     */
    @Override
    public final void numbers(Consumer<String> consumer) {
        CursorRows.each(
                session.dsl().select(number).from(table).where(ledger.eq(session.name())),
                row -> consumer.accept(row.value1()));
    }

    @Override
    public void insert(T document) {
        Map<Field<?>, Object> row = inserted(document);
        row.put(ledger, session.name());
        Refusals.taken(
                table.getName() + "_no_uq",
                ErrorCode.NUMBER_TAKEN,
                document.number(),
                () -> session.dsl().insertInto(table).set(row).execute());
    }

    /** Inserts many new documents in batches. */
    public void insertAll(List<T> documents) {
        Batch.insert(session, table, documents, this::inserted);
        JdbcTransaction.of(session.transaction()).grown(table, documents.size());
    }

    /** Returns all columns of a new document except the ledger. */
    private Map<Field<?>, Object> inserted(T document) {
        Map<Field<?>, Object> row = row(document);
        row.put(id, value(document.id()));
        row.put(revision, document.revision());
        return row;
    }

    @Override
    public void update(T document) {
        session.dsl().update(table).set(row(document)).where(is(document.id())).execute();
    }

    @Override
    public void delete(I documentId) {
        session.dsl().deleteFrom(table).where(is(documentId)).execute();
    }

    /** Returns the condition that identifies a document. */
    protected final Condition is(I documentId) {
        return ledger.eq(session.name()).and(id.eq(value(documentId)));
    }
}
