package io.crmkit.report;

import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.QuoteId;
import io.crmkit.service.ServiceId;

/**
 * The analyses. Each is one grouped query of the store, restricted to what the actor may see. Thread-safe.
 *
 * @since 0.1
 */
public interface Reports {

    /** The analysis of opportunities by customer or employee (A1). */
    Analysis<OpportunityCriteria, OpportunitySums> opportunities(OpportunityCriteria criteria);

    /** The analysis of projects by customer or employee (A2). */
    Analysis<ProjectCriteria, ProjectSums> projects(ProjectCriteria criteria);

    /** The analysis of services by employee, or by a dictionary of theirs (A3). */
    Analysis<ServiceCriteria, ServiceSums> services(ServiceCriteria criteria);

    /** The detail of quotes by product (A4). */
    Analysis<QuoteCriteria, QuoteSums> quotes(QuoteCriteria criteria);

    /**
     * The opportunities behind a row of their analysis, or behind its total, each with what it adds: over all pages the
     * sums of the documents are those of the row.
     *
     * @throws io.crmkit.error.ValidationException if the analysis has no rows of the kind that is asked for
     */
    DrillDownPage<OpportunityId, OpportunitySums> drillDown(OpportunityCriteria criteria, DrillDownQuery query);

    /** The projects behind a row of their analysis, or behind its total, likewise. */
    DrillDownPage<ProjectId, ProjectSums> drillDown(ProjectCriteria criteria, DrillDownQuery query);

    /**
     * The services behind a row of their analysis, or behind its total, likewise; also those that name no value of the
     * dictionary by which they are grouped.
     */
    DrillDownPage<ServiceId, ServiceSums> drillDown(ServiceCriteria criteria, DrillDownQuery query);

    /** The quotes behind a row of their detail, or behind its total; each with what its lines of the product add. */
    DrillDownPage<QuoteId, QuoteSums> drillDown(QuoteCriteria criteria, DrillDownQuery query);
}
