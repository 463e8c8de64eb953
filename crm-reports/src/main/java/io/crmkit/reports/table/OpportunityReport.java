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
 * The analysis of opportunities as a table (A1).
 *
 * @since 0.1
 */
public final class OpportunityReport {

    private static final List<Figure<OpportunitySums>> FIGURES = List.of(
            Figure.count("count", "Count", "数量", OpportunitySums::count),
            Figure.amount("cost", "Cost", "成本费用", OpportunitySums::cost),
            Figure.amount("expected", "Expected", "预期金额", OpportunitySums::expected),
            Figure.amount("opportunity_amount", "Opp. amount", "机会金额", OpportunitySums::opportunityAmount),
            Figure.amount("expected_profit", "Exp. profit", "预期利润", OpportunitySums::expectedProfit),
            Figure.rate("expected_profit_rate", "Exp. profit %", "预期利润率", OpportunitySums::expectedProfitRate),
            Figure.amount("opportunity_profit", "Opp. profit", "机会利润", OpportunitySums::opportunityProfit),
            Figure.rate("opportunity_profit_rate", "Opp. profit %", "机会利润率", OpportunitySums::opportunityProfitRate));

    private static final List<ReportChart> CHARTS = List.of(
            ReportChart.bars("Expected and opportunity profit", "预期利润与机会利润", "expected_profit", "opportunity_profit"));

    private OpportunityReport() {}

    /** Makes the analysis and its table, which says in words what was counted. */
    public static ReportTable of(Crm crm, OpportunityCriteria criteria) {
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

    /** The table of an analysis, with amounts at the ledger's scale. */
    public static ReportTable table(Analysis<OpportunityCriteria, OpportunitySums> analysis, CurrencyScale scale) {
        Localized title = analysis.criteria().groupBy() == Grouping.CUSTOMER
                ? Localized.of("Opportunities by customer", "机会分析（按客户）")
                : Localized.of("Opportunities by salesperson", "机会分析（按业务员）");
        return GroupTable.of(title, FIGURES, analysis, scale).charting(CHARTS);
    }
}
