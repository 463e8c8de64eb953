package io.crmkit.internal.entity;

import static io.crmkit.internal.entity.Field.defaulted;
import static io.crmkit.internal.entity.Field.optional;
import static io.crmkit.internal.entity.Field.required;

import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteColumns;
import io.crmkit.quote.QuoteLine;
import io.crmkit.quote.QuoteSource;
import io.crmkit.record.RecordId;
import java.util.Optional;

/** The fields of a quote and of its lines. */
public final class QuoteFields {

    /** The fields of a line. */
    public static final FieldSet<QuoteLine> LINE = FieldSet.<QuoteLine>of(
                    required("quantity", FieldType.QUANTITY, QuoteLine::quantity),
                    required("unit_price", FieldType.UNIT_PRICE, QuoteLine::unitPrice),
                    defaulted("discount", FieldType.PERCENT_TO_PAY, QuoteLine::discount)
                            .explained("help.payable"),
                    required("product", FieldType.PRODUCT, QuoteLine::product))
            .labelled("quote-lines");

    public static final FieldSet<Quote> FIELDS = FieldSet.<Quote>of(
                    defaulted(QuoteColumns.NUMBER, FieldType.NUMBER, Quote::number)
                            .explained("help.number")
                            .onAdding(),
                    required(QuoteColumns.DATE, FieldType.DATE, Quote::date),
                    optional(QuoteColumns.VALID_UNTIL, FieldType.DATE, Quote::validUntil),
                    defaulted(QuoteColumns.CUSTOMER, FieldType.CUSTOMER, Quote::customer)
                            .listed(QuoteColumns.CUSTOMER_CODE, QuoteColumns.CUSTOMER),
                    defaulted(QuoteColumns.EMPLOYEE, FieldType.EMPLOYEE, Quote::salesperson)
                            .listed(QuoteColumns.EMPLOYEE_CODE, QuoteColumns.EMPLOYEE),
                    required(
                                    QuoteColumns.SOURCE,
                                    FieldType.choice(QuoteSource.Kind.class),
                                    (Quote q) -> q.source().kind())
                            .onAdding(),
                    optional("record", FieldType.RECORD, QuoteFields::record)
                            .onAdding()
                            .listed(QuoteColumns.SOURCE_NUMBER, QuoteColumns.SOURCE_SEQ),
                    optional(QuoteColumns.DISCOUNT, FieldType.PERCENT_TO_PAY, Quote::discount)
                            .explained("help.payable"),
                    defaulted(
                                    QuoteColumns.LINES,
                                    FieldType.WHOLE,
                                    (Quote q) -> q.lines().size())
                            .unrecorded(),
                    defaulted(QuoteColumns.AMOUNT, FieldType.AMOUNT, Quote::amount)
                            .derived(),
                    defaulted(QuoteColumns.TOTAL, FieldType.AMOUNT, Quote::total)
                            .derived(),
                    optional("remarks", FieldType.MEMO, Quote::remarks))
            .with(Quote::lines, line -> "line_" + line.number(), LINE)
            .labelled("quotes");

    private QuoteFields() {}

    private static Optional<RecordId<?>> record(Quote quote) {
        return quote.source().record();
    }
}
