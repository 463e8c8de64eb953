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
 * The analysis of projects as a table (A2).
 *
 * @since 0.1
 */
public final class ProjectReport {

    private static final List<Figure<ProjectSums>> FIGURES = List.of(
            Figure.count("count", "Count", "数量", ProjectSums::count),
            Figure.amount("cost", "Cost", "成本费用", ProjectSums::cost),
            Figure.amount("expected", "Expected", "预期金额", ProjectSums::expected),
            Figure.amount("opportunity_amount", "Opp. amount", "机会金额", ProjectSums::opportunityAmount),
            Figure.amount("actual_cost", "Actual cost", "实际成本", ProjectSums::actualCost),
            Figure.amount("actual_amount", "Actual amount", "实际金额", ProjectSums::actualAmount),
            Figure.amount("actual_profit", "Actual profit", "实际利润", ProjectSums::actualProfit),
            Figure.rate("actual_profit_rate", "Act. profit %", "实际利润率", ProjectSums::actualProfitRate));

    private static final List<ReportChart> CHARTS = List.of(
            ReportChart.bars("Amount, planned and actual", "金额：计划与实际", "expected", "actual_amount"),
            ReportChart.bars("Cost, planned and actual", "成本：计划与实际", "cost", "actual_cost"));

    private ProjectReport() {}

    /** Makes the analysis and its table, which says in words what was counted. */
    public static ReportTable of(Crm crm, ProjectCriteria criteria) {
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

    /** The table of an analysis, with amounts at the ledger's scale. */
    public static ReportTable table(Analysis<ProjectCriteria, ProjectSums> analysis, CurrencyScale scale) {
        Localized title = analysis.criteria().groupBy() == Grouping.CUSTOMER
                ? Localized.of("Projects by customer", "项目分析（按客户）")
                : Localized.of("Projects by employee", "项目分析（按职员）");
        return GroupTable.of(title, FIGURES, analysis, scale).charting(CHARTS);
    }
}
