package io.crmkit.memory;

import io.crmkit.list.Highlight;
import io.crmkit.list.Row;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteColumns;
import io.crmkit.quote.QuoteId;
import io.crmkit.record.RecordId;
import io.crmkit.value.Discount;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** The list of quotes. */
final class QuoteList {

    static final DocumentList<Quote, QuoteId> LIST =
            new DocumentList<>(QuoteColumns.LIST, q -> Set.of(q.customer(), q.salesperson()), QuoteList::row);

    private QuoteList() {}

    private static Row<QuoteId> row(Quote q, RowValues values) {
        Optional<RecordId<?>> record = q.source().record();
        return values.put(QuoteColumns.NUMBER, q.number())
                .put(QuoteColumns.DATE, q.date())
                .put(QuoteColumns.VALID_UNTIL, q.validUntil())
                .putEntry(QuoteColumns.CUSTOMER_CODE, QuoteColumns.CUSTOMER, q.customer())
                .putEntry(QuoteColumns.EMPLOYEE_CODE, QuoteColumns.EMPLOYEE, q.salesperson())
                .put(QuoteColumns.SOURCE, q.source().kind().name())
                .putNumber(QuoteColumns.SOURCE_NUMBER, record.map(RecordId::parent))
                .put(QuoteColumns.SOURCE_SEQ, record.map(id -> BigDecimal.valueOf(id.sequence())))
                .put(QuoteColumns.DISCOUNT, q.discount().map(Discount::percent))
                .put(QuoteColumns.LINES, BigDecimal.valueOf(q.lines().size()))
                .put(QuoteColumns.AMOUNT, q.amount().value())
                .put(QuoteColumns.TOTAL, q.total().value())
                .row(q.id(), Highlight.NONE);
    }
}
