package io.crmkit.reports.table;

import io.crmkit.Crm;
import io.crmkit.report.Analysis;
import io.crmkit.report.ServiceCriteria;
import io.crmkit.report.ServiceGrouping;
import io.crmkit.report.ServiceSums;
import io.crmkit.text.Localized;
import io.crmkit.value.CurrencyScale;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/**
 * The analysis of services as a table (A3).
 *
 * @since 0.1
 */
public final class ServiceReport {

    private static final List<Figure<ServiceSums>> FIGURES = List.of(
            Figure.count("completed", "Completed", "已完成次数", ServiceSums::completed),
            Figure.count("uncompleted", "Uncompleted", "未完成次数", ServiceSums::open),
            Figure.rate("completion_rate", "Completion %", "联系完成率", ServiceSums::completionRate),
            Figure.count("progressed", "Progressed", "取得进展次数", ServiceSums::withProgress),
            Figure.count("unprogressed", "Unprogressed", "未取得进展次数", ServiceSums::withoutProgress),
            Figure.rate("progress_rate", "Progress %", "联系完成效率", ServiceSums::progressRate));

    private static final List<ReportChart> CHARTS = List.of(
            ReportChart.shares("Completed", "联系完成率", "completed", "uncompleted"),
            ReportChart.shares("Progressed", "联系完成效率", "progressed", "unprogressed"));

    private ServiceReport() {}

    /** Makes the analysis and its table, which says in words what was counted. */
    public static ReportTable of(Crm crm, ServiceCriteria criteria) {
        CurrencyScale scale = crm.settings().scale();
        return table(crm.reports().services(criteria), scale)
                .restrictedTo(new ReportFilters(crm)
                        .customer(criteria.customer())
                        .employee(criteria.employee())
                        .start(criteria.period())
                        .list())
                .made(LocalDateTime.now(crm.clock()));
    }

    /** The table of an analysis: a row a group goes by its name alone. */
    public static ReportTable table(Analysis<ServiceCriteria, ServiceSums> analysis, CurrencyScale scale) {
        ServiceGrouping by = analysis.criteria().groupBy();
        Localized title =
                Localized.of("Services by " + by.text(Locale.ENGLISH), "客户服务分析（按" + by.text(Locale.CHINESE) + "）");
        return GroupTable.named(title, FIGURES, analysis, scale).charting(CHARTS);
    }
}
