package io.crmkit.internal.document;

import io.crmkit.document.DocumentKind;
import io.crmkit.event.CrmEvent;
import io.crmkit.internal.change.Fields;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.project.ProjectId;
import io.crmkit.service.ServiceId;
import io.crmkit.service.ServiceRecord;
import io.crmkit.spi.store.ServiceStore;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Services, and what becomes of them when the project they belong to is deleted. */
public final class ServiceRecordType extends RootType<ServiceId, ServiceRecord> {

    @Override
    public DocumentKind kind() {
        return DocumentKind.SERVICE;
    }

    @Override
    public ServiceId parse(String id) {
        return ServiceId.parse(id);
    }

    @Override
    public ServiceStore store(UnitOfWork work) {
        return work.stores().services();
    }

    @Override
    Map<String, String> fields(ServiceRecord service) {
        return Fields.of(service);
    }

    @Override
    void tell(UnitOfWork work, Optional<ServiceRecord> before, Optional<ServiceRecord> after) {
        work.publish(new CrmEvent.ServiceEvent(work.context(), before, after));
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** The services of a project that the actor may see. */
    public List<ServiceRecord> ofProject(UnitOfWork work, ProjectId project) {
        return store(work).ofProject(project, visible(work));
    }

    /** Touches all services of a touched project, whoever may see them, and reads them. */
    public List<ServiceRecord> touchedOfProject(UnitOfWork work, ProjectId project) {
        ServiceStore store = store(work);
        return store.touchOfProject(project) ? store.ofProject(project, Restriction.all()) : List.of();
    }

    /** Tells the history of touched services of which the project is deleted (P4). */
    public void cleared(UnitOfWork work, List<ServiceRecord> touched) {
        touched.forEach(service -> changed(work, service, service.withoutProject()));
    }
}
