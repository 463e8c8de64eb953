package io.crmkit.examples.demo;

import io.crmkit.quote.Quote;
import io.crmkit.quote.QuoteLine;
import io.crmkit.reports.table.ReportColumn;
import io.crmkit.reports.table.ReportColumn.Kind;
import io.crmkit.reports.table.ReportFilter;
import io.crmkit.reports.table.ReportRow;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.text.Localized;
import io.crmkit.value.Discount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shows a quote as a table. Discounts are the percentage to pay. */
final class QuoteTable {

    private static final List<ReportColumn> COLUMNS = List.of(
            column("product", "Product", "商品", Kind.TEXT),
            column("quantity", "Quantity", "数量", Kind.QUANTITY),
            column("unit_price", "Unit price", "单价", Kind.NUMBER),
            column("amount", "Amount", "金额", Kind.AMOUNT),
            column("discount", "Payable %", "折扣(%)", Kind.NUMBER),
            column("discounted", "After line discount", "折后金额", Kind.AMOUNT),
            column("final", "Net amount", "整单折后金额", Kind.AMOUNT));

    private QuoteTable() {}

    static ReportTable of(Quote quote, Company company) {
        return new ReportTable(
                        Localized.of("Quote " + quote.number(), "报价单 " + quote.number()),
                        COLUMNS,
                        quote.lines().stream().map(line -> row(line, company)).toList(),
                        Arrays.asList(
                                null,
                                null,
                                null,
                                quote.amount().value(),
                                quote.discount().map(Discount::percent).orElse(null),
                                null,
                                quote.total().value()))
                .restrictedTo(head(quote));
    }

    private static List<ReportFilter> head(Quote quote) {
        List<ReportFilter> head = new ArrayList<>();
        head.add(filter("Date", "日期", quote.date().toString()));
        quote.validUntil().ifPresent(last -> head.add(filter("Valid until", "有效期至", last.toString())));
        return head;
    }

    private static ReportRow row(QuoteLine line, Company company) {
        return ReportRow.of(
                company.productName(line.product()),
                line.quantity().value(),
                line.unitPrice().value(),
                line.amount().value(),
                line.discount().percent(),
                line.discountedAmount().value(),
                line.finalAmount().value());
    }

    private static ReportFilter filter(String english, String chinese, String value) {
        return new ReportFilter(Localized.of(english, chinese), Localized.of(value, value));
    }

    private static ReportColumn column(String key, String english, String chinese, Kind kind) {
        return new ReportColumn(key, Localized.of(english, chinese), kind);
    }
}
