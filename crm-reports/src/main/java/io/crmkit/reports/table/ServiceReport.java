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

/**
 * Makes the table of the service analysis (A3).
 */
final class ServiceReport {

    private static final List<Figure<ServiceSums>> FIGURES = List.of(
            Figure.count("completed", "figure.completed", ServiceSums::completed),
            Figure.count("uncompleted", "figure.uncompleted", ServiceSums::open),
            Figure.rate("completion_rate", "figure.completion_rate", ServiceSums::completionRate),
            Figure.count("progressed", "figure.progressed", ServiceSums::withProgress),
            Figure.count("unprogressed", "figure.unprogressed", ServiceSums::withoutProgress),
            Figure.rate("progress_rate", "figure.progress_rate", ServiceSums::progressRate));

    private static final List<ReportChart> CHARTS = List.of(
            ReportChart.shares("chart.completion", "completed", "uncompleted"),
            ReportChart.shares("chart.progress", "progressed", "unprogressed"));

    private ServiceReport() {}

    static ReportTable of(Crm crm, ServiceCriteria criteria) {
        CurrencyScale scale = crm.settings().scale();
        return table(crm.reports().services(criteria), scale)
                .restrictedTo(new ReportFilters(crm)
                        .customer(criteria.customer())
                        .employee(criteria.employee())
                        .start(criteria.period())
                        .list())
                .made(LocalDateTime.now(crm.clock()));
    }

    static ReportTable table(Analysis<ServiceCriteria, ServiceSums> analysis, CurrencyScale scale) {
        ServiceGrouping by = analysis.criteria().groupBy();
        Localized label = by.dictionary()
                .<Localized>map(dictionary -> dictionary)
                .orElse(Localized.ofKey("figure.employee-name"));
        return GroupTable.named(Localized.ofKey("report.services", by), label, FIGURES, analysis, scale)
                .charting(CHARTS);
    }
}
