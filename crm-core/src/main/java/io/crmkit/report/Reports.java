package io.crmkit.report;

/** The analyses. Each is one grouped query of the store, restricted to what the actor may see. Thread-safe. */
public interface Reports {

    /** The analysis of opportunities by customer or employee (A1). */
    Analysis<OpportunityCriteria, OpportunitySums> opportunities(OpportunityCriteria criteria);

    /** The analysis of projects by customer or employee (A2). */
    Analysis<ProjectCriteria, ProjectSums> projects(ProjectCriteria criteria);

    /** The analysis of services by employee, or by a dictionary of theirs (A3). */
    Analysis<ServiceCriteria, ServiceSums> services(ServiceCriteria criteria);

    /** The detail of quotes by product (A4). */
    Analysis<QuoteCriteria, QuoteSums> quotes(QuoteCriteria criteria);
}
