package io.crmkit.reports.table;

import io.crmkit.Crm;
import io.crmkit.report.Analysis;
import io.crmkit.report.Grouping;
import io.crmkit.report.ProjectCriteria;
import io.crmkit.report.ProjectSums;
import io.crmkit.text.Localized;
import io.crmkit.value.CurrencyScale;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Makes the table of the project analysis (A2).
 */
final class ProjectReport {

    private static final List<Figure<ProjectSums>> FIGURES = List.of(
            Figure.count("count", "figure.projects", ProjectSums::count),
            Figure.amount("cost", "figure.cost", ProjectSums::cost),
            Figure.amount("expected", "figure.expected", ProjectSums::expected),
            Figure.amount("opportunity_amount", "figure.opportunity_amount", ProjectSums::opportunityAmount),
            Figure.amount("actual_cost", "figure.actual_cost", ProjectSums::actualCost),
            Figure.amount("actual_amount", "figure.actual_amount", ProjectSums::actualAmount),
            Figure.amount("actual_profit", "figure.actual_profit", ProjectSums::actualProfit),
            Figure.rate("actual_profit_rate", "figure.actual_profit_rate", ProjectSums::actualProfitRate));

    private static final List<ReportChart> CHARTS = List.of(
            ReportChart.bars("chart.amount", "expected", "actual_amount"),
            ReportChart.bars("chart.cost", "cost", "actual_cost"));

    private ProjectReport() {}

    static ReportTable of(Crm crm, ProjectCriteria criteria) {
        CurrencyScale scale = crm.settings().scale();
        return table(crm.reports().projects(criteria), scale)
                .restrictedTo(new ReportFilters(crm)
                        .stage(criteria.stage())
                        .customer(criteria.customer())
                        .employee(criteria.employee())
                        .state(criteria.state())
                        .start(criteria.period())
                        .list())
                .made(LocalDateTime.now(crm.clock()));
    }

    static ReportTable table(Analysis<ProjectCriteria, ProjectSums> analysis, CurrencyScale scale) {
        boolean byCustomer = analysis.criteria().groupBy() == Grouping.CUSTOMER;
        Localized title = byCustomer
                ? Localized.ofKey("report.projects-by-customer")
                : Localized.ofKey("report.projects-by-employee");
        return GroupTable.of(title, byCustomer ? "customer" : "employee", FIGURES, analysis, scale)
                .charting(CHARTS);
    }
}
