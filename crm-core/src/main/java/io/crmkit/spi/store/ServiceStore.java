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
 * Stores services.
 *
 * @since 0.1
 */
public interface ServiceStore extends DocumentStore<ServiceId, ServiceRecord> {

    /**
     * Increments the revisions of all services of a project, which locks them until the transaction ends (K1). Returns
     * false if there are none.
     */
    boolean touchOfProject(ProjectId project);

    /** Returns the services of a project, ordered by id. The state of touched services is the latest one (K2). */
    List<ServiceRecord> ofProject(ProjectId project, Restriction restriction);

    /** Removes the reference to a project from all its services, which have been touched, in one statement (P4). */
    void clearProject(ProjectId project);

    /**
     * Computes the groups of the service analysis, in any order, in one statement (A3).
     *
     * @param criteria the services to count, and how to group them
     * @param restriction the services that the actor may see
     */
    List<Group<ServiceSums>> analyse(ServiceCriteria criteria, Restriction restriction);

    /** Returns the services behind a group of the analysis, or behind its total, in one statement. */
    DrillDownPage<ServiceId, ServiceSums> drillDown(
            ServiceCriteria criteria, DrillDownQuery query, Restriction restriction);
}
