package io.crmkit.spi.store;

import io.crmkit.project.ProjectId;
import io.crmkit.report.DrillDownPage;
import io.crmkit.report.DrillDownQuery;
import io.crmkit.report.Group;
import io.crmkit.report.ServiceCriteria;
import io.crmkit.report.ServiceSums;
import io.crmkit.service.ServiceId;
import io.crmkit.service.ServiceRecord;
import io.crmkit.user.Restriction;
import java.util.List;

/**
 * Keeps services.
 *
 * @since 0.1
 */
public interface ServiceStore extends DocumentStore<ServiceId, ServiceRecord> {

    /**
     * Counts the revisions of all services of a project up, and holds them until the transaction ends (K1). False if
     * there are none.
     */
    boolean touchOfProject(ProjectId project);

    /** The services of a project, in the order of their ids. What is read of touched ones is the latest state (K2). */
    List<ServiceRecord> ofProject(ProjectId project, Restriction restriction);

    /** Clears the project of all its services, which are touched, in one statement (P4). */
    void clearProject(ProjectId project);

    /** The groups of the analysis in any order (A3), in one statement. */
    List<Group<ServiceSums>> analyse(ServiceCriteria criteria, Restriction restriction);

    /** The services behind a group of the analysis, or behind all, in one statement. */
    DrillDownPage<ServiceId, ServiceSums> drillDown(
            ServiceCriteria criteria, DrillDownQuery query, Restriction restriction);
}
