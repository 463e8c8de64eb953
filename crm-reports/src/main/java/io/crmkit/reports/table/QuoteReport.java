package io.crmkit.reports.table;

import io.crmkit.Crm;
import io.crmkit.report.Analysis;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.report.QuoteSums;
import io.crmkit.text.Localized;
import io.crmkit.value.CurrencyScale;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Makes the table of quoted products (A4).
 */
final class QuoteReport {

    private static final List<Figure<QuoteSums>> FIGURES = List.of(
            Figure.quantity("quantity", "figure.quantity", QuoteSums::quantity),
            Figure.unitPrice("unit_price", "figure.unit_price", QuoteSums::unitPrice),
            Figure.amount("amount", "figure.amount", QuoteSums::amount),
            Figure.amount("discounted_amount", "figure.discounted_amount", QuoteSums::discounted));

    private static final List<ReportChart> CHARTS =
            List.of(ReportChart.bars("chart.quoted", "amount", "discounted_amount"));

    private QuoteReport() {}

    static ReportTable of(Crm crm, QuoteCriteria criteria) {
        CurrencyScale scale = crm.settings().scale();
        return table(crm.reports().quotes(criteria), scale)
                .restrictedTo(new ReportFilters(crm)
                        .customer(criteria.customer())
                        .salesperson(criteria.employee())
                        .date(criteria.period())
                        .list())
                .made(LocalDateTime.now(crm.clock()));
    }

    static ReportTable table(Analysis<QuoteCriteria, QuoteSums> analysis, CurrencyScale scale) {
        return GroupTable.of(Localized.ofKey("report.quotes"), "product", FIGURES, analysis, scale)
                .charting(CHARTS);
    }
}
