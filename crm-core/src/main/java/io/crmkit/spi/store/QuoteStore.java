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
 * Keeps quotes with their lines. A quote on a record is changed only while the record's parent is touched; what is read
 * of it then is the latest state, held (K2).
 *
 * @since 0.1
 */
public interface QuoteStore extends DocumentStore<QuoteId, Quote> {

    /** Where a quote comes from, whoever may see it: what has to be touched before it (K1). */
    Optional<QuoteSource> source(QuoteId id);

    /** The quote on a record (R7). */
    Optional<Quote> ofRecord(RecordId<?> record, Restriction restriction);

    /** The quotes on all records of a parent, in the order of these, in one statement. */
    List<Quote> onRecordsOf(ParentId parent);

    /**
     * Deletes the quotes on all records of a parent, which is touched, with their lines, in a number of statements that
     * does not depend on theirs.
     */
    void deleteAllOn(ParentId parent);

    /** A page of the list (L1), in one statement, which reads no lines; a second one for the total. */
    @Override
    Page<QuoteId> page(ListQuery query, Restriction restriction);

    /** The groups of the detail by product in any order (A4), in one statement. */
    List<Group<QuoteSums>> analyse(QuoteCriteria criteria, Restriction restriction);

    /** The documents behind a row of the analysis, or its total, by number, by code point, in one statement. */
    DrillDownPage<QuoteId, QuoteSums> drillDown(QuoteCriteria criteria, DrillDownQuery query, Restriction restriction);
}
