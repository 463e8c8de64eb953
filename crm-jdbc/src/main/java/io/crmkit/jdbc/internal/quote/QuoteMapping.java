package io.crmkit.jdbc.internal.quote;

import static io.crmkit.jdbc.internal.schema.Tables.QUOTE;
import static io.crmkit.jdbc.internal.schema.Tables.QUOTE_LINE;

import io.crmkit.internal.limit.Texts;
import io.crmkit.jdbc.internal.ledger.EntryColumns;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.ProductId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.quote.QuoteLine;
import io.crmkit.quote.QuoteSource;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.record.RecordKind;
import io.crmkit.value.CurrencyScale;
import io.crmkit.value.Discount;
import io.crmkit.value.Quantity;
import io.crmkit.value.UnitPrice;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/**
 * Maps quotes to their rows. Amounts are stored for lists and reports only. When a quote is read, its amounts are
 * calculated from its lines, so that a wrong stored amount cannot spread; {@code verify()} compares the two (Q3).
 */
final class QuoteMapping {

    private static final EntryColumns CUSTOMER = EntryColumns.of(QUOTE, "customer");
    private static final EntryColumns EMPLOYEE = EntryColumns.of(QUOTE, "employee");
    private static final EntryColumns PRODUCT = EntryColumns.of(QUOTE_LINE, "product");

    private QuoteMapping() {}

    /** Returns the source of a quote from a row with the {@link #sourceFields}. */
    static QuoteSource source(Record row) {
        UUID opportunity = row.get(QUOTE.OPPORTUNITY);
        UUID project = row.get(QUOTE.PROJECT);
        if (opportunity == null && project == null) {
            return QuoteSource.DIRECT;
        }
        int sequence = row.get(QUOTE.SEQUENCE);
        return QuoteSource.of(
                project == null
                        ? new RecordId<>(new OpportunityId(opportunity), sequence)
                        : new RecordId<>(new ProjectId(project), sequence));
    }

    /** Returns the fields that identify the source of a quote. */
    static List<Field<?>> sourceFields() {
        return List.of(QUOTE.OPPORTUNITY, QUOTE.PROJECT, QUOTE.SEQUENCE);
    }

    /** Returns the column that refers to parents of this kind. */
    static TableField<?, UUID> parent(ParentId id) {
        return id.recordKind() == RecordKind.MAINTENANCE ? QUOTE.PROJECT : QUOTE.OPPORTUNITY;
    }

    /**
     * Returns a quote.
     *
     * @param row one of the rows of the quote
     * @param lines the lines
     * @param remarks the remarks, which only one of the rows has; null for none
     */
    static Quote read(Record row, List<QuoteLine> lines, @Nullable String remarks) {
        return new Quote(
                new QuoteId(row.get(QUOTE.ID)),
                row.get(QUOTE.REVISION),
                row.get(QUOTE.NO),
                row.get(QUOTE.QUOTE_DATE),
                Optional.ofNullable(row.get(QUOTE.VALID_UNTIL)),
                new CustomerId(row.get(QUOTE.CUSTOMER_SOURCE), row.get(QUOTE.CUSTOMER_KEY)),
                new EmployeeId(row.get(QUOTE.EMPLOYEE_SOURCE), row.get(QUOTE.EMPLOYEE_KEY)),
                source(row),
                lines,
                Optional.ofNullable(row.get(QUOTE.DISCOUNT)).map(Discount::percentToPay),
                Optional.ofNullable(remarks));
    }

    /** Returns the line in a row, with its amounts calculated. */
    static QuoteLine line(Record row, CurrencyScale scale) {
        return QuoteLine.of(
                row.get(QUOTE_LINE.LINE),
                new ProductId(row.get(QUOTE_LINE.PRODUCT_SOURCE), row.get(QUOTE_LINE.PRODUCT_KEY)),
                new Quantity(row.get(QUOTE_LINE.QUANTITY)),
                new UnitPrice(row.get(QUOTE_LINE.UNIT_PRICE)),
                Discount.percentToPay(row.get(QUOTE_LINE.DISCOUNT)),
                scale);
    }

    /** Returns whether the stored amounts and counts of a quote agree with its lines. */
    static boolean isSound(Record row, Quote quote) {
        return row.get(QUOTE.SOURCE).equals(quote.source().kind().name())
                && row.get(QUOTE.LINE_COUNT) == quote.lines().size()
                && equal(row.get(QUOTE.AMOUNT), quote.amount().value())
                && equal(row.get(QUOTE.TOTAL), quote.total().value());
    }

    /** Returns whether the stored amounts of a line agree with the calculated ones. */
    static boolean isSound(Record row, QuoteLine line) {
        return equal(row.get(QUOTE_LINE.AMOUNT), line.amount().value())
                && equal(row.get(QUOTE_LINE.FINAL_AMOUNT), line.finalAmount().value());
    }

    private static boolean equal(BigDecimal kept, BigDecimal expected) {
        return kept.compareTo(expected) == 0;
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** Returns all columns of a quote except the ledger, the id and the revision. */
    static Map<Field<?>, Object> row(Quote q) {
        Optional<RecordId<?>> record = q.source().record();
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(QUOTE.NO, q.number());
        row.put(QUOTE.FOLDED_NO, Texts.fold(q.number()));
        row.put(QUOTE.QUOTE_DATE, q.date());
        row.put(QUOTE.VALID_UNTIL, q.validUntil().orElse(null));
        CUSTOMER.write(q.customer(), row);
        EMPLOYEE.write(q.salesperson(), row);
        row.put(QUOTE.SOURCE, q.source().kind().name());
        for (Field<UUID> parent : List.of(QUOTE.OPPORTUNITY, QUOTE.PROJECT)) {
            row.put(
                    parent,
                    record.map(RecordId::parent)
                            .filter(id -> parent(id).equals(parent))
                            .map(ParentId::value)
                            .orElse(null));
        }
        row.put(QUOTE.SEQUENCE, record.map(RecordId::sequence).orElse(null));
        row.put(QUOTE.DISCOUNT, q.discount().map(Discount::percent).orElse(null));
        row.put(QUOTE.LINE_COUNT, q.lines().size());
        row.put(QUOTE.AMOUNT, q.amount().value());
        row.put(QUOTE.TOTAL, q.total().value());
        row.put(QUOTE.REMARKS, q.remarks().orElse(null));
        return row;
    }

    /** Returns all columns of a line except the ledger. */
    static Map<Field<?>, Object> row(QuoteId quote, QuoteLine line) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(QUOTE_LINE.QUOTE, quote.value());
        row.put(QUOTE_LINE.LINE, line.number());
        PRODUCT.write(line.product(), row);
        row.put(QUOTE_LINE.QUANTITY, line.quantity().value());
        row.put(QUOTE_LINE.UNIT_PRICE, line.unitPrice().value());
        row.put(QUOTE_LINE.DISCOUNT, line.discount().percent());
        row.put(QUOTE_LINE.AMOUNT, line.amount().value());
        row.put(QUOTE_LINE.FINAL_AMOUNT, line.finalAmount().value());
        return row;
    }
}
