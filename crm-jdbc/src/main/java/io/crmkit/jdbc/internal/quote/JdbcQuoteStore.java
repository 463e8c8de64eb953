package io.crmkit.jdbc.internal.quote;

import static io.crmkit.jdbc.internal.schema.Tables.QUOTE;
import static io.crmkit.jdbc.internal.schema.Tables.QUOTE_LINE;

import io.crmkit.jdbc.internal.document.JdbcDocumentStore;
import io.crmkit.jdbc.internal.list.ListMapping;
import io.crmkit.jdbc.internal.report.AnalysisQuery;
import io.crmkit.jdbc.internal.session.Batch;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.user.RestrictionSql;
import io.crmkit.ledger.MasterKind;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.quote.QuoteLine;
import io.crmkit.quote.QuoteSource;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.report.DrillDownPage;
import io.crmkit.report.DrillDownQuery;
import io.crmkit.report.Group;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.report.QuoteSums;
import io.crmkit.spi.store.QuoteStore;
import io.crmkit.user.Restriction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Stores quotes and their lines in two tables. */
public final class JdbcQuoteStore extends JdbcDocumentStore<QuoteId, Quote> implements QuoteStore {

    /** @param session the ledger and the transaction */
    public JdbcQuoteStore(Session session) {
        super(session, QUOTE);
    }

    @Override
    protected UUID value(QuoteId id) {
        return id.value();
    }

    @Override
    protected Map<Field<?>, Object> row(Quote quote) {
        return QuoteMapping.row(quote);
    }

    @Override
    protected ListMapping<QuoteId> list() {
        return QuoteList.MAPPING;
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    protected Optional<Quote> read(Condition which) {
        return all(which).stream().findFirst();
    }

    @Override
    public Optional<QuoteSource> source(QuoteId id) {
        return select(QuoteMapping.sourceFields(), is(id)).fetchOptional(QuoteMapping::source);
    }

    @Override
    public Optional<Quote> ofRecord(RecordId<?> record, Restriction restriction) {
        return read(on(record.parent())
                .and(QUOTE.SEQUENCE.eq(record.sequence()))
                .and(RestrictionSql.on(QUOTE, session, restriction)));
    }

    @Override
    public List<Quote> onRecordsOf(ParentId parent) {
        return all(on(parent));
    }

    /** Returns the quotes that satisfy a condition, with their lines, in one statement. */
    private List<Quote> all(Condition which) {
        List<Quote> quotes = new ArrayList<>();
        QuoteRows rows = new QuoteRows(session, quotes::add, inconsistent -> {});
        session.forUpdate(session.dsl()
                        .select(QuoteRows.fields())
                        .from(QUOTE)
                        .join(QUOTE_LINE)
                        .on(QuoteRows.LINE_OF_QUOTE)
                        .where(which)
                        .orderBy(QUOTE.SEQUENCE, QUOTE_LINE.LINE))
                .forEach(rows::take);
        rows.finish();
        return quotes;
    }

    /** Returns the condition that a quote belongs to a record of a parent. */
    private Condition on(ParentId parent) {
        return QUOTE.LEDGER.eq(session.name()).and(QuoteMapping.parent(parent).eq(parent.value()));
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public void insert(Quote quote) {
        super.insert(quote);
        insertLines(List.of(quote));
    }

    @Override
    public void insertAll(List<Quote> quotes) {
        super.insertAll(quotes);
        insertLines(quotes);
    }

    /**
     * {@inheritDoc}
     * <p>
     * All lines are replaced, so that their numbers cannot collide while they change.
     */
    @Override
    public void update(Quote quote) {
        super.update(quote);
        deleteLines(quote.id());
        insertLines(List.of(quote));
    }

    /**
     * {@inheritDoc}
     * <p>
     * The lines are deleted explicitly, because the cascades of H2 can race (K9).
     */
    @Override
    public void delete(QuoteId id) {
        deleteLines(id);
        super.delete(id);
    }

    @Override
    public void deleteAllOn(ParentId parent) {
        if (session.database() == Database.MARIADB) {
            // With a subquery MariaDB would scan all lines of all quotes.
            session.dsl()
                    .deleteFrom(QUOTE_LINE)
                    .using(QUOTE)
                    .where(on(parent))
                    .and(QuoteRows.LINE_OF_QUOTE)
                    .execute();
        } else {
            session.dsl()
                    .deleteFrom(QUOTE_LINE)
                    .where(QUOTE_LINE.LEDGER.eq(session.name()))
                    .and(QUOTE_LINE.QUOTE.in(DSL.select(QUOTE.ID).from(QUOTE).where(on(parent))))
                    .execute();
        }
        session.dsl().deleteFrom(QUOTE).where(on(parent)).execute();
    }

    /** Inserts the lines of some quotes in one batch. */
    private void insertLines(List<Quote> quotes) {
        List<LineOf> lines = new ArrayList<>();
        quotes.forEach(quote -> quote.lines().forEach(line -> lines.add(new LineOf(quote.id(), line))));
        Batch.insert(session, QUOTE_LINE, lines, of -> QuoteMapping.row(of.quote(), of.line()));
    }

    private void deleteLines(QuoteId id) {
        session.dsl()
                .deleteFrom(QUOTE_LINE)
                .where(QUOTE_LINE.LEDGER.eq(session.name()))
                .and(QUOTE_LINE.QUOTE.eq(id.value()))
                .execute();
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public List<Group<QuoteSums>> analyse(QuoteCriteria criteria, Restriction restriction) {
        return new AnalysisQuery<>(session, QuoteAnalysis.MAPPING, MasterKind.PRODUCT)
                .read(criteria, DSL.noCondition(), restriction);
    }

    @Override
    public DrillDownPage<QuoteId, QuoteSums> drillDown(
            QuoteCriteria criteria, DrillDownQuery query, Restriction restriction) {
        return new AnalysisQuery<>(session, QuoteAnalysis.MAPPING, MasterKind.PRODUCT)
                .trace(criteria, DSL.noCondition(), restriction, query, QuoteAnalysis.DOCUMENT);
    }

    /**
     * A line together with its quote.
     *
     * @param quote the id of the quote
     * @param line the line
     */
    private record LineOf(QuoteId quote, QuoteLine line) {}
}
