package io.crmkit.jdbc.internal.quote;

import static io.crmkit.jdbc.internal.schema.Tables.QUOTE;
import static io.crmkit.jdbc.internal.schema.Tables.QUOTE_LINE;

import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.report.AnalysisMapping;
import io.crmkit.jdbc.internal.report.DocumentFields;
import io.crmkit.jdbc.internal.schema.tables.Quote;
import io.crmkit.jdbc.internal.schema.tables.QuoteLine;
import io.crmkit.ledger.MasterKind;
import io.crmkit.quote.QuoteId;
import io.crmkit.report.QuoteSums;
import java.util.List;
import java.util.Map;

/** Declares the analysis of quotes by product (A4). It counts the lines of quotes. */
final class QuoteAnalysis {

    private static final Quote Q = QUOTE.as("q");
    private static final QuoteLine L = QUOTE_LINE.as("l");

    /** The sums. The period applies to the date of the quote, the product to the line. */
    static final AnalysisMapping<QuoteSums> MAPPING = new AnalysisMapping<>(
            Q.join(L).on(L.LEDGER.eq(Q.LEDGER).and(L.QUOTE.eq(Q.ID))),
            Q.LEDGER,
            Map.of(
                    MasterKind.CUSTOMER, EntryReference.of(Q, "customer"),
                    MasterKind.EMPLOYEE, EntryReference.of(Q, "employee"),
                    MasterKind.PRODUCT, EntryReference.of(L, "product")),
            Q.QUOTE_DATE,
            List.of(L.QUANTITY, L.AMOUNT, L.FINAL_AMOUNT),
            summed -> new QuoteSums(summed.sum(L.QUANTITY), summed.amount(L.AMOUNT), summed.amount(L.FINAL_AMOUNT)));

    /** The fields that identify the quote of a counted line. */
    static final DocumentFields<QuoteId> DOCUMENT = new DocumentFields<>(Q.ID, Q.NO, QuoteId::new);

    private QuoteAnalysis() {}
}
