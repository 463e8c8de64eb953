package io.crmkit.jdbc.internal.quote;

import static io.crmkit.jdbc.internal.schema.Tables.QUOTE;
import static io.crmkit.jdbc.internal.schema.Tables.QUOTE_LINE;

import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteId;
import io.crmkit.quote.QuoteLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Assembles quotes from joined rows, each with one line, that arrive sorted by quote and line. Only one quote is in
 * memory at a time. Not thread-safe.
 */
public final class QuoteRows {

    /** The condition that joins lines to their quote. */
    public static final Condition LINE_OF_QUOTE =
            QUOTE_LINE.LEDGER.eq(QUOTE.LEDGER).and(QUOTE_LINE.QUOTE.eq(QUOTE.ID));

    private static final Field<String> REMARKS = remarksInOneRow();

    private final Session session;
    private final Consumer<Quote> consumer;
    private final Consumer<QuoteId> inconsistent;
    private final List<Record> rows = new ArrayList<>();

    /**
     * @param session the ledger and the transaction
     * @param consumer receives each quote that has lines
     * @param inconsistent receives the id of each quote whose stored amounts are wrong or that has no lines
     */
    public QuoteRows(Session session, Consumer<Quote> consumer, Consumer<QuoteId> inconsistent) {
        this.session = session;
        this.consumer = consumer;
        this.inconsistent = inconsistent;
    }

    /** Returns the fields that the rows must have. */
    public static List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>(List.of(
                QUOTE.ID,
                QUOTE.REVISION,
                QUOTE.NO,
                QUOTE.QUOTE_DATE,
                QUOTE.VALID_UNTIL,
                QUOTE.CUSTOMER_SOURCE,
                QUOTE.CUSTOMER_KEY,
                QUOTE.EMPLOYEE_SOURCE,
                QUOTE.EMPLOYEE_KEY,
                QUOTE.SOURCE,
                QUOTE.DISCOUNT,
                QUOTE.LINE_COUNT,
                QUOTE.AMOUNT,
                QUOTE.TOTAL,
                REMARKS,
                QUOTE_LINE.LINE,
                QUOTE_LINE.PRODUCT_SOURCE,
                QUOTE_LINE.PRODUCT_KEY,
                QUOTE_LINE.QUANTITY,
                QUOTE_LINE.UNIT_PRICE,
                QUOTE_LINE.DISCOUNT,
                QUOTE_LINE.AMOUNT,
                QUOTE_LINE.FINAL_AMOUNT));
        fields.addAll(QuoteMapping.sourceFields());
        return fields;
    }

    /** Takes the next row. The previous quote is complete when a row of another one arrives. */
    public void take(Record row) {
        if (!rows.isEmpty() && !id(rows.get(0)).equals(id(row))) {
            finish();
        }
        rows.add(row);
    }

    /** Completes the last quote. It must be called after the last row. */
    public void finish() {
        if (rows.isEmpty()) {
            return;
        }
        Record first = rows.get(0);
        if (first.get(QUOTE_LINE.LINE) == null) {
            inconsistent.accept(new QuoteId(id(first)));
        } else {
            List<QuoteLine> lines = rows.stream()
                    .map(row -> QuoteMapping.line(row, session.scale()))
                    .toList();
            Quote quote = QuoteMapping.read(first, lines, remarks());
            consumer.accept(quote);
            if (!isSound(quote)) {
                inconsistent.accept(quote.id());
            }
        }
        rows.clear();
    }

    /** Returns whether the stored amounts of the quote and all of its lines agree with the calculated ones. */
    private boolean isSound(Quote quote) {
        boolean sound = QuoteMapping.isSound(rows.get(0), quote);
        for (int i = 0; sound && i < rows.size(); i++) {
            sound = QuoteMapping.isSound(rows.get(i), quote.lines().get(i));
        }
        return sound;
    }

    private @Nullable String remarks() {
        return rows.stream()
                .map(row -> row.get(REMARKS))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static UUID id(Record row) {
        return row.get(QUOTE.ID);
    }

    /**
     * Returns the remarks in the row of the first line and null in the others: remarks may be long and lines many, so
     * they are transferred once.
     */
    private static Field<String> remarksInOneRow() {
        var all = QUOTE_LINE.as("all_lines");
        Condition first = QUOTE_LINE.LINE.eq(DSL.select(DSL.min(all.LINE))
                .from(all)
                .where(all.LEDGER.eq(QUOTE.LEDGER))
                .and(all.QUOTE.eq(QUOTE.ID)));
        return DSL.when(QUOTE.REMARKS.isNotNull().and(first), QUOTE.REMARKS).as("remarks_once");
    }
}
