package io.crmkit.internal.report;

import io.crmkit.document.DocumentKind;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.command.Commands;
import io.crmkit.ledger.MasterKind;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.QuoteId;
import io.crmkit.report.Analysis;
import io.crmkit.report.DrillDownPage;
import io.crmkit.report.DrillDownQuery;
import io.crmkit.report.GroupKey;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.OpportunitySums;
import io.crmkit.report.ProjectCriteria;
import io.crmkit.report.ProjectSums;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.report.QuoteSums;
import io.crmkit.report.Reports;
import io.crmkit.report.ServiceCriteria;
import io.crmkit.report.ServiceGrouping;
import io.crmkit.report.ServiceSums;
import io.crmkit.service.ServiceId;
import io.crmkit.text.Localized;
import java.util.function.Predicate;

/**
 * Implements {@link Reports}: the store computes the sums, and the report types compute the remaining figures (A1–A4).
 */
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
                                Checks.requireGiven("criteria", criteria),
                                work.access().visible(DocumentKind.OPPORTUNITY)),
                OpportunitySums.NONE));
    }

    @Override
    public Analysis<ProjectCriteria, ProjectSums> projects(ProjectCriteria criteria) {
        return commands.query(work -> Analysis.of(
                criteria,
                work.stores()
                        .projects()
                        .analyse(
                                Checks.requireGiven("criteria", criteria),
                                work.access().visible(DocumentKind.PROJECT)),
                ProjectSums.NONE));
    }

    @Override
    public Analysis<ServiceCriteria, ServiceSums> services(ServiceCriteria criteria) {
        return commands.query(work -> Analysis.of(
                criteria,
                work.stores()
                        .services()
                        .analyse(
                                Checks.requireGiven("criteria", criteria),
                                work.access().visible(DocumentKind.SERVICE)),
                ServiceSums.NONE));
    }

    @Override
    public Analysis<QuoteCriteria, QuoteSums> quotes(QuoteCriteria criteria) {
        return commands.query(work -> Analysis.of(
                criteria,
                work.stores()
                        .quotes()
                        .analyse(
                                Checks.requireGiven("criteria", criteria),
                                work.access().visible(DocumentKind.QUOTE)),
                QuoteSums.NONE));
    }

    @Override
    public DrillDownPage<OpportunityId, OpportunitySums> drillDown(OpportunityCriteria criteria, DrillDownQuery query) {
        requireEntry(query, Checks.requireGiven("criteria", criteria).groupBy().kind());
        return commands.query(work -> work.stores()
                .opportunities()
                .drillDown(criteria, query, work.access().visible(DocumentKind.OPPORTUNITY)));
    }

    @Override
    public DrillDownPage<ProjectId, ProjectSums> drillDown(ProjectCriteria criteria, DrillDownQuery query) {
        requireEntry(query, Checks.requireGiven("criteria", criteria).groupBy().kind());
        return commands.query(work -> work.stores()
                .projects()
                .drillDown(criteria, query, work.access().visible(DocumentKind.PROJECT)));
    }

    @Override
    public DrillDownPage<ServiceId, ServiceSums> drillDown(ServiceCriteria criteria, DrillDownQuery query) {
        if (Checks.requireGiven("criteria", criteria).groupBy() == ServiceGrouping.EMPLOYEE) {
            requireEntry(query, MasterKind.EMPLOYEE);
        } else {
            requireRow(query, key -> !(key instanceof GroupKey.Entry), criteria.groupBy());
        }
        return commands.query(work -> work.stores()
                .services()
                .drillDown(criteria, query, work.access().visible(DocumentKind.SERVICE)));
    }

    @Override
    public DrillDownPage<QuoteId, QuoteSums> drillDown(QuoteCriteria criteria, DrillDownQuery query) {
        Checks.requireGiven("criteria", criteria);
        requireEntry(query, MasterKind.PRODUCT);
        return commands.query(work ->
                work.stores().quotes().drillDown(criteria, query, work.access().visible(DocumentKind.QUOTE)));
    }

    /** The rows of the analysis are made by entries of one kind. */
    private static void requireEntry(DrillDownQuery query, MasterKind kind) {
        requireRow(
                query, key -> key instanceof GroupKey.Entry entry && entry.id().kind() == kind, kind);
    }

    /** @param what what the rows of the analysis are made by */
    private static void requireRow(DrillDownQuery query, Predicate<GroupKey> isOfRow, Localized what) {
        if (!Checks.requireGiven("query", query).group().stream().allMatch(isOfRow)) {
            throw ValidationException.of("group", ErrorCode.UNKNOWN_REFERENCE, what);
        }
    }
}
