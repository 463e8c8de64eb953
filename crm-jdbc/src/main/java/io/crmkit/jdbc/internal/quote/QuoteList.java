package io.crmkit.jdbc.internal.quote;

import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT;
import static io.crmkit.jdbc.internal.schema.Tables.QUOTE;

import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.list.EntryColumn;
import io.crmkit.jdbc.internal.list.ListJoin;
import io.crmkit.jdbc.internal.list.ListMapping;
import io.crmkit.jdbc.internal.list.OwnColumn;
import io.crmkit.ledger.MasterKind;
import io.crmkit.list.Highlight;
import io.crmkit.quote.QuoteColumns;
import io.crmkit.quote.QuoteId;
import java.util.List;

/** The list of quotes; it reads none of their lines. */
final class QuoteList {

    private static final EntryReference CUSTOMER = EntryReference.of(QUOTE, "customer");
    private static final EntryReference EMPLOYEE = EntryReference.of(QUOTE, "employee");

    static final ListMapping<QuoteId> MAPPING = new ListMapping<>(
            QuoteColumns.LIST,
            QUOTE,
            List.of(
                    new ListJoin<>(OPPORTUNITY, QUOTE.OPPORTUNITY, OPPORTUNITY.ID),
                    new ListJoin<>(PROJECT, QUOTE.PROJECT, PROJECT.ID)),
            CUSTOMER,
            EMPLOYEE,
            List.of(OwnColumn.text(QuoteColumns.NUMBER, QUOTE.NO, QUOTE.NO, "no_order")),
            List.of(
                    OwnColumn.text(QuoteColumns.NUMBER, QUOTE.NO, QUOTE.FOLDED_NO),
                    OwnColumn.plain(QuoteColumns.DATE, QUOTE.QUOTE_DATE),
                    OwnColumn.plain(QuoteColumns.VALID_UNTIL, QUOTE.VALID_UNTIL),
                    EntryColumn.code(QuoteColumns.CUSTOMER_CODE, MasterKind.CUSTOMER, CUSTOMER),
                    EntryColumn.name(QuoteColumns.CUSTOMER, MasterKind.CUSTOMER, CUSTOMER),
                    EntryColumn.code(QuoteColumns.EMPLOYEE_CODE, MasterKind.EMPLOYEE, EMPLOYEE),
                    EntryColumn.name(QuoteColumns.EMPLOYEE, MasterKind.EMPLOYEE, EMPLOYEE),
                    OwnColumn.name(QuoteColumns.SOURCE, QUOTE.SOURCE),
                    OwnColumn.either(
                            QuoteColumns.SOURCE_NUMBER,
                            List.of(OPPORTUNITY.NO, PROJECT.NO),
                            List.of(OPPORTUNITY.FOLDED_NO, PROJECT.FOLDED_NO)),
                    OwnColumn.whole(QuoteColumns.SOURCE_SEQ, QUOTE.SEQUENCE),
                    OwnColumn.discount(QuoteColumns.DISCOUNT, QUOTE.DISCOUNT),
                    OwnColumn.whole(QuoteColumns.LINES, QUOTE.LINE_COUNT),
                    OwnColumn.amount(QuoteColumns.AMOUNT, QUOTE.AMOUNT),
                    OwnColumn.amount(QuoteColumns.TOTAL, QUOTE.TOTAL)),
            new ListMapping.Head<>(List.of(QUOTE.ID), row -> new QuoteId(row.get(QUOTE.ID)), row -> Highlight.NONE));

    private QuoteList() {}
}
