package io.crmkit.reports.table;

import io.crmkit.Crm;
import io.crmkit.report.Analysis;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.OpportunitySums;
import io.crmkit.text.Localized;
import io.crmkit.value.CurrencyScale;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Makes the table of the opportunity analysis (A1).
 */
final class OpportunityReport {

    private static final List<Figure<OpportunitySums>> FIGURES = List.of(
            Figure.count("count", "figure.opportunities", OpportunitySums::count),
            Figure.amount("cost", "figure.cost", OpportunitySums::cost),
            Figure.amount("expected", "figure.expected", OpportunitySums::expected),
            Figure.amount("opportunity_amount", "figure.opportunity_amount", OpportunitySums::opportunityAmount),
            Figure.amount("expected_profit", "figure.expected_profit", OpportunitySums::expectedProfit),
            Figure.rate("expected_profit_rate", "figure.expected_profit_rate", OpportunitySums::expectedProfitRate),
            Figure.amount("opportunity_profit", "figure.opportunity_profit", OpportunitySums::opportunityProfit),
            Figure.rate(
                    "opportunity_profit_rate",
                    "figure.opportunity_profit_rate",
                    OpportunitySums::opportunityProfitRate));

    private static final List<ReportChart> CHARTS =
            List.of(ReportChart.bars("chart.profit", "expected_profit", "opportunity_profit"));

    private OpportunityReport() {}

    static ReportTable of(Crm crm, OpportunityCriteria criteria) {
        CurrencyScale scale = crm.settings().scale();
        return table(crm.reports().opportunities(criteria), scale)
                .restrictedTo(new ReportFilters(crm)
                        .stage(criteria.stage())
                        .customer(criteria.customer())
                        .salesperson(criteria.employee())
                        .state(criteria.state())
                        .start(criteria.period())
                        .list())
                .made(LocalDateTime.now(crm.clock()));
    }

    static ReportTable table(Analysis<OpportunityCriteria, OpportunitySums> analysis, CurrencyScale scale) {
        boolean byCustomer = analysis.criteria().groupBy() == Grouping.CUSTOMER;
        Localized title = byCustomer
                ? Localized.ofKey("report.opportunities-by-customer")
                : Localized.ofKey("report.opportunities-by-salesperson");
        return GroupTable.of(title, byCustomer ? "customer" : "employee", FIGURES, analysis, scale)
                .charting(CHARTS);
    }
}
