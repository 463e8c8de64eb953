package io.crmkit.spi.store;

import io.crmkit.list.ListQuery;
import io.crmkit.list.Page;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.quote.QuoteSource;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.report.DrillDownPage;
import io.crmkit.report.DrillDownQuery;
import io.crmkit.report.Group;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.report.QuoteSums;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.Optional;

/**
 * Stores quotes with their lines. A quote of a record changes only while the parent of the record is touched. Meanwhile
 * all reads of the quote return the latest state and lock it (K2).
 *
 * @since 0.1
 */
public interface QuoteStore extends DocumentStore<QuoteId, Quote> {

    /**
     * Returns the source of a quote, even if the actor may not see it; empty if the quote does not exist. A command
     * reads the source first, because it must touch the parent of a record before the quote itself (K1).
     */
    Optional<QuoteSource> source(QuoteId id);

    /** Returns the quote of a record (R7); empty if there is none or the restriction hides it. */
    Optional<Quote> ofRecord(RecordId<?> record, Restriction restriction);

    /** Returns the quotes of all records of a parent, in the order of the records, in one statement. */
    List<Quote> onRecordsOf(ParentId parent);

    /**
     * Deletes the quotes of all records of a touched parent, with their lines. The number of statements does not depend
     * on the number of quotes.
     */
    void deleteAllOn(ParentId parent);

    /**
     * Returns a page of the list (L1). It takes one statement, which reads no lines, and a second one for the total.
     */
    @Override
    Page<QuoteId> page(ListQuery query, Restriction restriction);

    /**
     * Computes the groups of the quoted-products report, in any order, in one statement (A4).
     *
     * @param criteria the quotes to count, and how to group them
     * @param restriction the quotes that the actor may see
     */
    List<Group<QuoteSums>> analyse(QuoteCriteria criteria, Restriction restriction);

    /**
     * Returns the quotes behind a row of the report, or behind its total. They are ordered by number, by code point. It
     * takes one statement.
     */
    DrillDownPage<QuoteId, QuoteSums> drillDown(QuoteCriteria criteria, DrillDownQuery query, Restriction restriction);
}
