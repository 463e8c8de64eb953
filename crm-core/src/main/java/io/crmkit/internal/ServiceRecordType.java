package io.crmkit.internal;

import io.crmkit.event.CrmEvent;
import io.crmkit.project.ProjectId;
import io.crmkit.service.ServiceId;
import io.crmkit.service.ServiceRecord;
import io.crmkit.spi.ServiceStore;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Services, and what becomes of them when the project they belong to is deleted. */
final class ServiceRecordType extends RootType<ServiceId, ServiceRecord> {

    @Override
    String kind() {
        return Subjects.SERVICE;
    }

    @Override
    ServiceId parse(String id) {
        return ServiceId.parse(id);
    }

    @Override
    ServiceStore store(Work work) {
        return work.stores().services();
    }

    @Override
    Restriction visible(Work work) {
        return work.access().services();
    }

    @Override
    Map<String, String> fields(ServiceRecord service) {
        return Fields.of(service);
    }

    @Override
    void tell(Work work, Optional<ServiceRecord> before, Optional<ServiceRecord> after) {
        work.publish(new CrmEvent.ServiceEvent(work.context(), before, after));
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** The services of a project that the actor may see. */
    List<ServiceRecord> ofProject(Work work, ProjectId project) {
        return store(work).ofProject(project, visible(work));
    }

    /**
     * Clears the link of all services of a project that is about to be deleted, whoever may see them (P4).
     *
     * @return the services as they were, touched
     */
    List<ServiceRecord> clearProject(Work work, ProjectId project) {
        ServiceStore store = store(work);
        if (!store.touchOfProject(project)) {
            return List.of();
        }
        List<ServiceRecord> linked = store.ofProject(project, Restriction.all());
        store.clearProject(project);
        return linked;
    }
}
