package io.crmkit.jdbc.internal.quote;

import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT;
import static io.crmkit.jdbc.internal.schema.Tables.QUOTE;

import io.crmkit.internal.entity.QuoteFields;
import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.list.ListColumn;
import io.crmkit.jdbc.internal.list.ListMapping;
import io.crmkit.jdbc.internal.list.StoredColumns;
import io.crmkit.list.Highlight;
import io.crmkit.quote.QuoteColumns;
import io.crmkit.quote.QuoteId;
import java.util.List;

/**
 * Describes the list of quotes (L1). It shows stored amounts and reads no lines. Opportunity and project are joined for
 * their numbers; a quote has one of them at most.
 */
final class QuoteList {

    private static final EntryReference CUSTOMER = EntryReference.of(QUOTE, "customer");
    private static final EntryReference EMPLOYEE = EntryReference.of(QUOTE, "employee");

    static final ListMapping<QuoteId> MAPPING = new ListMapping<>(
            QuoteColumns.LIST,
            QUOTE,
            List.of(
                    new ListMapping.Join<>(OPPORTUNITY, QUOTE.OPPORTUNITY, OPPORTUNITY.ID),
                    new ListMapping.Join<>(PROJECT, QUOTE.PROJECT, PROJECT.ID)),
            CUSTOMER,
            EMPLOYEE,
            List.of(ListColumn.indexed(QuoteColumns.NUMBER, QUOTE.NO, QUOTE.NO)),
            StoredColumns.of(QUOTE)
                    .in(QuoteColumns.DATE, QUOTE.QUOTE_DATE)
                    .in(QuoteColumns.LINES, QUOTE.LINE_COUNT)
                    .with(ListColumn.either(
                            QuoteColumns.SOURCE_NUMBER,
                            List.of(OPPORTUNITY.NO, PROJECT.NO),
                            List.of(OPPORTUNITY.FOLDED_NO, PROJECT.FOLDED_NO)))
                    .with(ListColumn.whole(QuoteColumns.SOURCE_SEQ, QUOTE.SEQUENCE))
                    .columns(QuoteColumns.LIST, QuoteFields.FIELDS),
            new ListMapping.Head<>(List.of(QUOTE.ID), row -> new QuoteId(row.get(QUOTE.ID)), row -> Highlight.NONE));

    private QuoteList() {}
}
