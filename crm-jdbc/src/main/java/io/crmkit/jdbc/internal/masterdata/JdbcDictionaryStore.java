package io.crmkit.jdbc.internal.masterdata;

import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_RECORD;
import static io.crmkit.jdbc.internal.schema.Tables.CUSTOMER;
import static io.crmkit.jdbc.internal.schema.Tables.DICTIONARY;
import static io.crmkit.jdbc.internal.schema.Tables.DICTIONARY_VALUE;
import static io.crmkit.jdbc.internal.schema.Tables.MAINTENANCE_RECORD;
import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT;
import static io.crmkit.jdbc.internal.schema.Tables.SERVICE;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.InUseException;
import io.crmkit.internal.limit.Texts;
import io.crmkit.jdbc.internal.session.Counts;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.sql.Refusals;
import io.crmkit.spi.store.DictionaryStore;
import io.crmkit.value.CompletionRate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Stores dictionaries and their values in two tables.
 *
 * @param session the ledger and the transaction
 */
public record JdbcDictionaryStore(Session session) implements DictionaryStore {

    /**
     * {@inheritDoc}
     * <p>
     * The row of the dictionary serializes all changes of its values (K1).
     */
    @Override
    public void touch(Dictionary dictionary) {
        session.dsl()
                .update(DICTIONARY)
                .set(DICTIONARY.REVISION, DICTIONARY.REVISION.plus(1))
                .where(is(dictionary))
                .execute();
    }

    @Override
    public List<DictionaryValue> values(Dictionary dictionary) {
        return session.forUpdate(session.dsl()
                        .selectFrom(DICTIONARY_VALUE)
                        .where(DICTIONARY_VALUE.LEDGER.eq(session.name()))
                        .and(DICTIONARY_VALUE.DICTIONARY.eq(dictionary.word()))
                        .orderBy(DICTIONARY_VALUE.POSITION, DICTIONARY_VALUE.ID))
                .fetch(JdbcDictionaryStore::read);
    }

    @Override
    public Optional<DictionaryValue> find(DictionaryValueId id) {
        return session.forUpdate(session.dsl().selectFrom(DICTIONARY_VALUE).where(is(id)))
                .fetchOptional(JdbcDictionaryStore::read);
    }

    @Override
    public Optional<Dictionary> dictionaryOf(DictionaryValueId id) {
        return session.dsl()
                .select(DICTIONARY_VALUE.DICTIONARY)
                .from(DICTIONARY_VALUE)
                .where(is(id))
                .fetchOptional(row -> Dictionary.of(row.value1()).orElseThrow());
    }

    @Override
    public Map<Dictionary, String> labels() {
        Map<Dictionary, String> labels = new EnumMap<>(Dictionary.class);
        session.forUpdate(session.dsl()
                        .select(DICTIONARY.DICTIONARY_, DICTIONARY.LABEL)
                        .from(DICTIONARY)
                        .where(DICTIONARY.LEDGER.eq(session.name()))
                        .and(DICTIONARY.LABEL.isNotNull()))
                .forEach(row -> labels.put(Dictionary.of(row.value1()).orElseThrow(), row.value2()));
        return labels;
    }

    @Override
    public void label(Dictionary dictionary, String label) {
        session.dsl()
                .update(DICTIONARY)
                .set(DICTIONARY.LABEL, label)
                .where(is(dictionary))
                .execute();
    }

    @Override
    public void insert(DictionaryValue value) {
        Map<Field<?>, Object> row = row(value);
        row.put(DICTIONARY_VALUE.LEDGER, session.name());
        unlessTaken(
                value, () -> session.dsl().insertInto(DICTIONARY_VALUE).set(row).execute());
    }

    @Override
    public void update(DictionaryValue value) {
        unlessTaken(
                value,
                () -> session.dsl()
                        .update(DICTIONARY_VALUE)
                        .set(row(value))
                        .where(is(value.id()))
                        .execute());
    }

    /** Runs a statement that fails if another value of the dictionary has the same text. */
    private static void unlessTaken(DictionaryValue value, Runnable statement) {
        Refusals.taken("dictionary_value_text_uq", ErrorCode.NAME_TAKEN, value.text(), statement);
    }

    @Override
    public void delete(DictionaryValueId id) {
        session.dsl().deleteFrom(DICTIONARY_VALUE).where(is(id)).execute();
    }

    @Override
    public List<InUseException.Usage> uses(DictionaryValueId id) {
        List<InUseException.Usage> uses = new ArrayList<>();
        count(uses, SubjectKind.CUSTOMER, CUSTOMER, id, CUSTOMER.CUSTOMER_CATEGORY, CUSTOMER.INDUSTRY);
        count(
                uses,
                SubjectKind.OPPORTUNITY,
                OPPORTUNITY,
                id,
                OPPORTUNITY.STAGE,
                OPPORTUNITY.ENTERED_STAGE,
                OPPORTUNITY.LOST_REASON);
        count(uses, SubjectKind.CONTACT_RECORD, CONTACT_RECORD, id, CONTACT_RECORD.STAGE, CONTACT_RECORD.TYPE);
        count(uses, SubjectKind.PROJECT, PROJECT, id, PROJECT.STAGE, PROJECT.ENTERED_STAGE);
        count(
                uses,
                SubjectKind.MAINTENANCE_RECORD,
                MAINTENANCE_RECORD,
                id,
                MAINTENANCE_RECORD.STAGE,
                MAINTENANCE_RECORD.TYPE);
        count(
                uses,
                SubjectKind.SERVICE,
                SERVICE,
                id,
                SERVICE.SATISFACTION,
                SERVICE.SERVICE_TYPE,
                SERVICE.CONTACT_TYPE,
                SERVICE.IMPORTANCE);
        return uses;
    }

    /** Adds the number of rows that name a value in one of several columns. */
    @SafeVarargs
    private void count(
            List<InUseException.Usage> uses,
            SubjectKind kind,
            Table<?> table,
            DictionaryValueId id,
            Field<UUID>... columns) {
        Condition named = Arrays.stream(columns)
                .map(column -> column.eq(id.value()))
                .reduce(Condition::or)
                .orElseThrow();
        long count = Counts.of(session, table, session.owns(table).and(named));
        if (count > 0) {
            uses.add(new InUseException.Usage(kind, String.valueOf(count)));
        }
    }

    /** Returns the value in a row. */
    static DictionaryValue read(Record row) {
        return read(row, DICTIONARY_VALUE);
    }

    /**
     * Returns the value in a row of a join.
     *
     * @param table the table under its alias in that statement
     */
    public static DictionaryValue read(Record row, io.crmkit.jdbc.internal.schema.tables.DictionaryValue table) {
        return new DictionaryValue(
                new DictionaryValueId(row.get(table.ID)),
                Dictionary.of(row.get(table.DICTIONARY)).orElseThrow(),
                row.get(table.TEXT),
                Optional.ofNullable(row.get(table.RATE)).map(CompletionRate::of),
                row.get(table.DISABLED),
                row.get(table.POSITION));
    }

    /** Returns all columns of a value except the ledger. */
    public static Map<Field<?>, Object> row(DictionaryValue v) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(DICTIONARY_VALUE.ID, v.id().value());
        row.put(DICTIONARY_VALUE.DICTIONARY, v.dictionary().word());
        row.put(DICTIONARY_VALUE.TEXT, v.text());
        row.put(DICTIONARY_VALUE.FOLDED, Texts.fold(v.text()));
        row.put(DICTIONARY_VALUE.RATE, v.rate().map(CompletionRate::percent).orElse(null));
        row.put(DICTIONARY_VALUE.DISABLED, v.disabled());
        row.put(DICTIONARY_VALUE.POSITION, v.position());
        return row;
    }

    private Condition is(Dictionary dictionary) {
        return DICTIONARY.LEDGER.eq(session.name()).and(DICTIONARY.DICTIONARY_.eq(dictionary.word()));
    }

    private Condition is(DictionaryValueId id) {
        return DICTIONARY_VALUE.LEDGER.eq(session.name()).and(DICTIONARY_VALUE.ID.eq(id.value()));
    }
}
