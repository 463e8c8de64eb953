package io.crmkit.reports.table;

import io.crmkit.Crm;
import io.crmkit.error.Localized;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityAnalysis;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.OpportunitySums;
import io.crmkit.reports.table.ReportColumn.Kind;
import io.crmkit.value.CurrencyScale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The analysis of opportunities as a table (A1). */
public final class OpportunityReport {

    private static final List<ReportColumn> COLUMNS = List.of(
            ReportColumn.of("code", "Code", "编码", Kind.TEXT),
            ReportColumn.of("name", "Name", "名称", Kind.TEXT),
            ReportColumn.of("count", "Count", "数量", Kind.COUNT),
            ReportColumn.of("cost", "Cost", "成本费用", Kind.AMOUNT),
            ReportColumn.of("expected", "Expected", "预期金额", Kind.AMOUNT),
            ReportColumn.of("opportunity_amount", "Opp. amount", "机会金额", Kind.AMOUNT),
            ReportColumn.of("expected_profit", "Exp. profit", "预期利润", Kind.AMOUNT),
            ReportColumn.of("expected_profit_rate", "Exp. profit %", "预期利润率", Kind.RATE),
            ReportColumn.of("opportunity_profit", "Opp. profit", "机会利润", Kind.AMOUNT),
            ReportColumn.of("opportunity_profit_rate", "Opp. profit %", "机会利润率", Kind.RATE));

    private OpportunityReport() {}

    /** Makes the analysis and its table, which says in words what was counted. */
    public static ReportTable of(Crm crm, OpportunityCriteria criteria) {
        CurrencyScale scale = crm.settings().scale();
        return table(crm.reports().opportunities(criteria), scale)
                .restrictedTo(new ReportFilters(crm)
                        .stage(criteria.stage())
                        .customer(criteria.customer())
                        .employee(criteria.employee())
                        .state(criteria.state())
                        .start(criteria.period())
                        .list());
    }

    /** The table of an analysis, with amounts at the ledger's scale. */
    public static ReportTable table(OpportunityAnalysis analysis, CurrencyScale scale) {
        Localized title = analysis.criteria().by() == Grouping.CUSTOMER
                ? Localized.of("Opportunities by customer", "机会分析（按客户）")
                : Localized.of("Opportunities by salesperson", "机会分析（按业务员）");
        return new ReportTable(
                title,
                COLUMNS,
                analysis.rows().stream()
                        .map(group -> row(group.code(), group.name(), group.sums(), scale))
                        .toList(),
                row(null, null, analysis.total(), scale));
    }

    private static List<@Nullable Object> row(
            @Nullable String code, @Nullable String name, OpportunitySums sums, CurrencyScale scale) {
        return Arrays.asList(
                code,
                name,
                sums.count(),
                at(scale, sums.cost()),
                at(scale, sums.expected()),
                at(scale, sums.opportunityAmount()),
                at(scale, sums.expectedProfit()),
                sums.expectedProfitRate().percent().orElse(null),
                at(scale, sums.opportunityProfit()),
                sums.opportunityProfitRate().percent().orElse(null));
    }

    private static BigDecimal at(CurrencyScale scale, BigDecimal amount) {
        return amount.setScale(scale.digits(), RoundingMode.UNNECESSARY);
    }
}
