package io.crmkit.internal.verify;

import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.ledger.LedgerId;
import io.crmkit.project.ProjectId;
import io.crmkit.report.Analysis;
import io.crmkit.report.ServiceCriteria;
import io.crmkit.report.ServiceGrouping;
import io.crmkit.report.ServiceSums;
import io.crmkit.service.ServiceRecord;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Checks services: their projects, and the report about them (P4, A3). */
final class ServiceVerifier {

    private final Predicate<ProjectId> projects;
    private final Set<LedgerId> named;
    private final List<String> violations;
    private ServiceSums counted = ServiceSums.NONE;

    /**
     * @param projects whether there is a project
     * @param named collects the entries of the ledger that are named
     * @param violations collects what is wrong
     */
    ServiceVerifier(Predicate<ProjectId> projects, Set<LedgerId> named, List<String> violations) {
        this.projects = projects;
        this.named = named;
        this.violations = violations;
    }

    void take(ServiceRecord service) {
        named.add(service.customer());
        named.add(service.employee());
        service.product().ifPresent(named::add);
        service.project()
                .filter(projects.negate())
                .ifPresent(gone -> violations.add(
                        "P4: the service " + service.number() + " belongs to the missing project " + gone));
        counted = counted.plus(ServiceSums.of(service));
    }

    void checkReport(UnitOfWork work) {
        for (ServiceGrouping by : ServiceGrouping.values()) {
            ServiceCriteria all = ServiceCriteria.groupBy(by);
            ServiceSums reported = Analysis.of(
                            all, work.stores().services().analyse(all, Restriction.all()), ServiceSums.NONE)
                    .total();
            if (!reported.equals(counted)) {
                violations.add("A3: the report's totals are not the counts of the services, by " + by);
            }
        }
    }
}
