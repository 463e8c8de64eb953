package io.crmkit.jdbc.internal.session;

import static io.crmkit.jdbc.internal.schema.Tables.DICTIONARY;
import static io.crmkit.jdbc.internal.schema.Tables.LEDGER;
import static io.crmkit.jdbc.internal.schema.Tables.NUMBER_SERIES;
import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT;
import static io.crmkit.jdbc.internal.schema.Tables.QUOTE;
import static io.crmkit.jdbc.internal.schema.Tables.SERVICE;
import static io.crmkit.jdbc.internal.schema.Tables.WORK_PLAN;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.jdbc.internal.sql.Refusals;
import io.crmkit.jdbc.internal.transaction.JdbcTransaction;
import io.crmkit.spi.store.LedgerSettings;
import io.crmkit.spi.store.LedgerStore;
import io.crmkit.value.CurrencyScale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Query;
import org.jooq.Table;

/**
 * The settings and the number series of a ledger.
 *
 * @param session the ledger and the transaction
 */
public record JdbcLedgerStore(Session session) implements LedgerStore {

    @Override
    public Optional<LedgerSettings> settings() {
        return session.dsl()
                .select(LEDGER.SCALE, LEDGER.LANGUAGE)
                .from(LEDGER)
                .where(LEDGER.LEDGER_.eq(session.name()))
                .fetchOptional(row ->
                        new LedgerSettings(new CurrencyScale(row.value1()), Locale.forLanguageTag(row.value2())));
    }

    @Override
    public CurrencyScale scale() {
        return session.scale();
    }

    /**
     * {@inheritDoc}
     * <p>
     * Each dictionary gets a row of its own, which commands touch to serialize the changes of its values (K1).
     */
    @Override
    public void create(LedgerSettings settings) {
        Refusals.raced(() -> session.dsl()
                .insertInto(LEDGER, LEDGER.LEDGER_, LEDGER.SCALE, LEDGER.LANGUAGE)
                .values(
                        session.name(),
                        settings.scale().digits(),
                        settings.language().getLanguage())
                .execute());
        List<? extends Query> dictionaries = Arrays.stream(Dictionary.values())
                .map(dictionary -> session.dsl()
                        .insertInto(DICTIONARY, DICTIONARY.LEDGER, DICTIONARY.DICTIONARY_, DICTIONARY.REVISION)
                        .values(session.name(), dictionary.word(), 0L))
                .toList();
        session.dsl().batch(dictionaries).execute();
        JdbcTransaction.of(session.transaction()).scaleSet(session.name(), settings.scale());
    }

    @Override
    public void change(LedgerSettings settings) {
        session.dsl()
                .update(LEDGER)
                .set(LEDGER.SCALE, settings.scale().digits())
                .set(LEDGER.LANGUAGE, settings.language().getLanguage())
                .where(LEDGER.LEDGER_.eq(session.name()))
                .execute();
        JdbcTransaction.of(session.transaction()).scaleSet(session.name(), settings.scale());
    }

    /**
     * {@inheritDoc}
     * <p>
     * The row is written, not just read for update: under a host's REPEATABLE READ only a write keeps the next reader
     * from deciding on an old state (K1).
     */
    @Override
    public void lockTrees() {
        session.dsl()
                .update(LEDGER)
                .set(LEDGER.SCALE, LEDGER.SCALE)
                .where(LEDGER.LEDGER_.eq(session.name()))
                .execute();
    }

    @Override
    public boolean hasDocuments() {
        return Stream.<Table<?>>of(OPPORTUNITY, PROJECT, QUOTE, SERVICE, WORK_PLAN)
                .anyMatch(documents -> session.dsl().fetchExists(documents, session.owns(documents)));
    }

    /**
     * {@inheritDoc}
     * <p>
     * The update locks the row of the series until the transaction ends, so numbers are given out one after the other.
     * If two commands begin the same series at once, one of them is retried.
     */
    @Override
    public long nextNumber(String series) {
        int counted = session.dsl()
                .update(NUMBER_SERIES)
                .set(NUMBER_SERIES.LAST_NUMBER, NUMBER_SERIES.LAST_NUMBER.plus(1))
                .where(NUMBER_SERIES.LEDGER.eq(session.name()))
                .and(NUMBER_SERIES.SERIES.eq(series))
                .execute();
        if (counted == 0) {
            Refusals.raced(() -> session.dsl()
                    .insertInto(NUMBER_SERIES, NUMBER_SERIES.LEDGER, NUMBER_SERIES.SERIES, NUMBER_SERIES.LAST_NUMBER)
                    .values(session.name(), series, 1L)
                    .execute());
            return 1;
        }
        return session.dsl()
                .select(NUMBER_SERIES.LAST_NUMBER)
                .from(NUMBER_SERIES)
                .where(NUMBER_SERIES.LEDGER.eq(session.name()))
                .and(NUMBER_SERIES.SERIES.eq(series))
                .fetchSingle(NUMBER_SERIES.LAST_NUMBER);
    }
}
