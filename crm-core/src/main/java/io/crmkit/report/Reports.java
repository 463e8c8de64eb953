package io.crmkit.report;

import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.QuoteId;
import io.crmkit.service.ServiceId;

/**
 * The analyses of documents and the documents behind their figures. Each analysis is one grouped query of the store and
 * counts only the documents that the actor may see (U3). Thread-safe.
 *
 * @since 0.1
 */
public interface Reports {

    /** Returns the analysis of opportunities by customer or employee (A1). */
    Analysis<OpportunityCriteria, OpportunitySums> opportunities(OpportunityCriteria criteria);

    /** Returns the analysis of projects by customer or employee (A2). */
    Analysis<ProjectCriteria, ProjectSums> projects(ProjectCriteria criteria);

    /** Returns the analysis of services by employee or by one of their dictionaries (A3). */
    Analysis<ServiceCriteria, ServiceSums> services(ServiceCriteria criteria);

    /** Returns the detail of quotes by product (A4). */
    Analysis<QuoteCriteria, QuoteSums> quotes(QuoteCriteria criteria);

    /**
     * Returns the opportunities behind a row of the analysis or behind its total, each with its share. The shares on
     * all pages add up to the sums of the row.
     *
     * @throws io.crmkit.error.ValidationException if the analysis has no rows of the kind that the query names
     */
    DrillDownPage<OpportunityId, OpportunitySums> drillDown(OpportunityCriteria criteria, DrillDownQuery query);

    /**
     * Returns the projects behind a row of the analysis or behind its total, each with its share. The shares on all
     * pages add up to the sums of the row.
     *
     * @throws io.crmkit.error.ValidationException if the analysis has no rows of the kind that the query names
     */
    DrillDownPage<ProjectId, ProjectSums> drillDown(ProjectCriteria criteria, DrillDownQuery query);

    /**
     * Returns the services behind a row of the analysis or behind its total, each with its share. The shares on all
     * pages add up to the sums of the row. The row of the services that name no value can be asked for too.
     *
     * @throws io.crmkit.error.ValidationException if the analysis has no rows of the kind that the query names
     */
    DrillDownPage<ServiceId, ServiceSums> drillDown(ServiceCriteria criteria, DrillDownQuery query);

    /**
     * Returns the quotes behind a row of the detail or behind its total; the share of a quote consists of its lines
     * with the product. The shares on all pages add up to the sums of the row.
     *
     * @throws io.crmkit.error.ValidationException if the detail has no rows of the kind that the query names
     */
    DrillDownPage<QuoteId, QuoteSums> drillDown(QuoteCriteria criteria, DrillDownQuery query);
}
