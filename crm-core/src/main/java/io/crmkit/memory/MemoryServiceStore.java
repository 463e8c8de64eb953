package io.crmkit.memory;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.internal.entity.ServiceFields;
import io.crmkit.list.Highlight;
import io.crmkit.project.ProjectId;
import io.crmkit.report.DrillDownPage;
import io.crmkit.report.DrillDownQuery;
import io.crmkit.report.Group;
import io.crmkit.report.GroupKey;
import io.crmkit.report.ServiceCriteria;
import io.crmkit.report.ServiceGrouping;
import io.crmkit.report.ServiceSums;
import io.crmkit.service.ServiceColumns;
import io.crmkit.service.ServiceId;
import io.crmkit.service.ServiceRecord;
import io.crmkit.spi.store.ServiceStore;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Stores services. */
final class MemoryServiceStore extends MemoryDocumentStore<ServiceId, ServiceRecord> implements ServiceStore {

    MemoryServiceStore(MemoryStores stores) {
        super(
                stores,
                stores.data().services,
                new DocumentList<>(ServiceColumns.LIST, ServiceFields.FIELDS, ServiceRecord::id, s -> Highlight.NONE));
    }

    /**
     * Touches the services of a project, whether the actor may see them or not: deleting the project clears the links
     * of all of them (P4).
     */
    @Override
    public boolean touchOfProject(ProjectId project) {
        List<ServiceRecord> linked = ofProject(project, Restriction.all());
        linked.forEach(service -> touch(service.id()));
        return !linked.isEmpty();
    }

    @Override
    public List<ServiceRecord> ofProject(ProjectId project, Restriction restriction) {
        return visible(restriction).stream()
                .filter(service -> service.project().equals(Optional.of(project)))
                .toList();
    }

    @Override
    public void clearProject(ProjectId project) {
        ofProject(project, Restriction.all()).forEach(service -> update(service.withoutProject()));
    }

    @Override
    public List<Group<ServiceSums>> analyse(ServiceCriteria criteria, Restriction restriction) {
        Groups groups = new Groups(ledger, transaction);
        Stream<ServiceRecord> counted = counted(criteria, restriction);
        return criteria.groupBy() == ServiceGrouping.EMPLOYEE
                ? groups.of(counted, ServiceRecord::employee, ServiceSums::of)
                : groups.ofValues(counted, s -> value(s, criteria.groupBy()), data.values::find, ServiceSums::of);
    }

    @Override
    public DrillDownPage<ServiceId, ServiceSums> drillDown(
            ServiceCriteria criteria, DrillDownQuery query, Restriction restriction) {
        return Groups.drillDown(
                counted(criteria, restriction),
                query,
                Stream::of,
                s -> criteria.groupBy() == ServiceGrouping.EMPLOYEE
                        ? new GroupKey.Entry(s.employee())
                        : Groups.key(value(s, criteria.groupBy())),
                ServiceSums::of);
    }

    private Stream<ServiceRecord> counted(ServiceCriteria criteria, Restriction restriction) {
        Groups groups = new Groups(ledger, transaction);
        return visible(restriction).stream()
                .filter(groups.counted(criteria, s -> s.startedAt().toLocalDate()));
    }

    /** Returns the dictionary value by which the service is grouped; empty if it names none. */
    private static Optional<DictionaryValueId> value(ServiceRecord service, ServiceGrouping by) {
        return switch (by) {
            case EMPLOYEE -> Optional.empty();
            case IMPORTANCE -> service.importance();
            case CONTACT_TYPE -> service.contactType();
            case SATISFACTION -> service.satisfaction();
            case SERVICE_TYPE -> service.serviceType();
        };
    }
}
