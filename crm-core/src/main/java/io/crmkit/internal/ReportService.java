package io.crmkit.internal;

import io.crmkit.report.Analysis;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.OpportunitySums;
import io.crmkit.report.ProjectCriteria;
import io.crmkit.report.ProjectSums;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.report.QuoteSums;
import io.crmkit.report.Reports;
import io.crmkit.report.ServiceCriteria;
import io.crmkit.report.ServiceSums;

/** The analyses: the store sums, the report's own math does the rest (A1 to A4). */
public final class ReportService implements Reports {

    private final Commands commands;

    public ReportService(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Analysis<OpportunityCriteria, OpportunitySums> opportunities(OpportunityCriteria criteria) {
        return commands.query(work -> Analysis.of(
                criteria,
                work.stores()
                        .opportunities()
                        .analyse(
                                Checks.given("criteria", criteria),
                                work.access().opportunities()),
                OpportunitySums.NONE));
    }

    @Override
    public Analysis<ProjectCriteria, ProjectSums> projects(ProjectCriteria criteria) {
        return commands.query(work -> Analysis.of(
                criteria,
                work.stores()
                        .projects()
                        .analyse(
                                Checks.given("criteria", criteria),
                                work.access().projects()),
                ProjectSums.NONE));
    }

    @Override
    public Analysis<ServiceCriteria, ServiceSums> services(ServiceCriteria criteria) {
        return commands.query(work -> Analysis.of(
                criteria,
                work.stores()
                        .services()
                        .analyse(
                                Checks.given("criteria", criteria),
                                work.access().services()),
                ServiceSums.NONE));
    }

    @Override
    public Analysis<QuoteCriteria, QuoteSums> quotes(QuoteCriteria criteria) {
        return commands.query(work -> Analysis.of(
                criteria,
                work.stores()
                        .quotes()
                        .analyse(
                                Checks.given("criteria", criteria),
                                work.access().quotes()),
                QuoteSums.NONE));
    }
}
