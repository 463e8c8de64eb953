package io.crmkit.reports.quote;

import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteLine;
import io.crmkit.reports.internal.text.Labels;
import io.crmkit.reports.internal.xlsx.XlsxSheet;
import io.crmkit.reports.quote.QuoteFields.Letter;
import io.crmkit.text.Localized;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.jspecify.annotations.Nullable;

/** Lays out a quote on a sheet: sender and customer, the lines with numeric cells, and the totals. Used once. */
final class QuoteSheet {

    static final Localized TITLE = Localized.ofKey("quote.title");

    private static final List<Localized> HEADS = List.of(
            Localized.ofKey("quote.line.number"),
            Localized.ofKey("quote.line.code"),
            Localized.ofKey("quote.line.product"),
            Localized.ofKey("quote.line.specification"),
            Localized.ofKey("quote.line.unit"),
            Localized.ofKey("quote.line.quantity"),
            Localized.ofKey("quote.line.unit-price"),
            Localized.ofKey("quote.line.amount"),
            Localized.ofKey("quote.line.percent-to-pay"),
            Localized.ofKey("quote.line.discounted"),
            Localized.ofKey("quote.line.final"));

    private static final int[] WIDTHS = {6, 14, 32, 20, 8, 12, 14, 16, 10, 16, 16};
    /** The height of a line of text, in points. */
    private static final int LINE = 15;

    /** The first column with numbers. */
    private static final int NUMBERS = 5;

    private static final int AMOUNT = 7;
    private static final int DISCOUNTED = 9;
    private static final int LAST = 10;

    private final Letter letter;
    private final Locale locale;
    private final XlsxSheet sheet;
    private int row;

    QuoteSheet(Letter letter, Locale locale, XlsxSheet sheet) {
        this.letter = letter;
        this.locale = locale;
        this.sheet = sheet;
    }

    void put() {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.sheet().width(i, WIDTHS[i]);
        }
        heading(letter.company().name(), 16);
        heading(TITLE.text(locale), 14);
        row++;
        told("quote.number", value("quote.number"));
        told("quote.date", value("quote.date"));
        told("quote.valid-until", value("quote.validUntil"));
        told("quote.customer", value("customer.name"));
        told("quote.address", value("customer.address"));
        told("quote.salesperson", value("salesperson.name"));
        told("quote.currency", value("company.currency"));
        row++;
        lines();
        sums();
        if (ChineseAmount.isUsual(locale)) {
            String words = ChineseAmount.of(letter.view().quote().total().value());
            told("quote.in-words", letter.company().currency() + words);
        }
        told("quote.remarks", value("quote.remarks"));
        told("quote.bank", value("company.bank"));
        sheet.sheet().pageOrientation("landscape");
    }

    private void heading(String text, int size) {
        if (!text.isEmpty()) {
            sheet.text(row, 0, text);
            sheet.style(row++, 0).bold().fontSize(size).set();
        }
    }

    /**
     * Puts a label and its value into a row of their own, as high as the value has lines. Does nothing if the value is
     * empty.
     */
    private void told(String label, String value) {
        if (!value.isEmpty()) {
            sheet.text(row, 0, Localized.ofKey(label).text(locale));
            sheet.style(row, 0).bold().verticalAlignment("top").set();
            sheet.text(row, 2, value);
            sheet.sheet()
                    .range(row, 2, row, LAST)
                    .style()
                    .merge()
                    .wrapText(true)
                    .set();
            sheet.sheet().rowHeight(row++, LINE * (double) value.lines().count());
        }
    }

    private String value(String field) {
        return Objects.requireNonNull(QuoteFields.LETTER.values().get(field)).apply(letter);
    }

    private void lines() {
        for (int i = 0; i < HEADS.size(); i++) {
            sheet.text(row, i, HEADS.get(i).text(locale));
            sheet.style(row, i)
                    .bold()
                    .horizontalAlignment(i >= NUMBERS ? "right" : "left")
                    .fillColor("FFE8EDF3")
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                    .set();
        }
        sheet.sheet().freezePane(0, ++row);
        sheet.sheet().repeatRows(row - 1);
        for (QuoteView.Line each : letter.view().lines()) {
            QuoteLine line = each.line();
            Map<String, Function<QuoteView.Line, String>> texts = QuoteFields.LINE.values();
            sheet.put(row, 0, (long) each.number());
            sheet.style(row, 0).horizontalAlignment("left").set();
            List<String> named = List.of("code", "product", "specification", "unit");
            for (int i = 0; i < named.size(); i++) {
                sheet.text(
                        row,
                        i + 1,
                        Objects.requireNonNull(texts.get(named.get(i))).apply(each));
            }
            sheet.put(row, NUMBERS, line.quantity().value());
            sheet.put(row, NUMBERS + 1, QuoteTotals.shownPrice(line.unitPrice().value()));
            sheet.put(row, AMOUNT, line.amount().value());
            sheet.putPercent(row, AMOUNT + 1, line.discount().percent());
            sheet.put(row, DISCOUNTED, line.discountedAmount().value());
            sheet.put(row++, LAST, line.finalAmount().value());
        }
    }

    private void sums() {
        Quote quote = letter.view().quote();
        sheet.text(row, 0, Labels.TOTAL.text(locale));
        sheet.put(row, AMOUNT, quote.amount().value());
        sheet.putPercent(row, AMOUNT + 1, discount(quote));
        sheet.put(row, DISCOUNTED, QuoteTotals.discounted(quote));
        sheet.put(row, LAST, quote.total().value());
        for (int i = 0; i <= LAST; i++) {
            sheet.style(row, i)
                    .bold()
                    .borderStyle(BorderSide.TOP, BorderStyle.THIN)
                    .set();
        }
        row += 2;
    }

    /** Returns the discount on the whole quote, as the percentage to pay; null if there is none. */
    private static @Nullable BigDecimal discount(Quote quote) {
        return quote.discount().map(discount -> discount.percent()).orElse(null);
    }
}
