package io.crmkit.internal.service;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.Action;
import io.crmkit.document.DeletionPlan;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.document.Deletion;
import io.crmkit.internal.document.DocumentService;
import io.crmkit.internal.document.DocumentType;
import io.crmkit.internal.document.DocumentTypes;
import io.crmkit.internal.ledger.ReferenceCheck;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.ProductId;
import io.crmkit.project.ProjectId;
import io.crmkit.service.AddService;
import io.crmkit.service.ModifyService;
import io.crmkit.service.ServiceColumns;
import io.crmkit.service.ServiceId;
import io.crmkit.service.ServiceRecord;
import io.crmkit.service.Services;
import io.crmkit.spi.store.References;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Implements {@link Services}. */
public final class ServiceRecordService extends DocumentService<ServiceId, ServiceRecord> implements Services {

    private final DocumentType<ServiceId, ServiceRecord> services = DocumentTypes.SERVICES;

    public ServiceRecordService(Commands commands) {
        super(commands, DocumentTypes.SERVICES, ServiceColumns.LIST, Action.SERVICE_DELETE);
    }

    @Override
    public ServiceRecord add(AddService command) {
        return commands.runOnce(
                Action.SERVICE_ADD,
                () -> command.idempotencyKey(),
                work -> commands.check(command),
                work -> add(work, command),
                (work, id) -> services.find(work, services.parse(id)));
    }

    private ServiceRecord add(UnitOfWork work, AddService command) {
        work.requireAllowed();
        ReferenceCheck check = references(command.customer(), command.employee(), command.project(), command.product())
                .value("satisfaction", Dictionary.SATISFACTION, command.satisfaction())
                .value("serviceType", Dictionary.SERVICE_TYPE, command.serviceType())
                .value("contactType", Dictionary.CONTACT_TYPE, command.contactType())
                .value("importance", Dictionary.IMPORTANCE, command.importance());
        check.require(check.resolve(work), Optional.empty(), Set.of());
        return services.add(
                work,
                command.toService(
                        new ServiceId(work.newId()),
                        work.number(services.kind(), command.number(), services.store(work))));
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    public ServiceRecord modify(ModifyService command) {
        return commands.change(Action.SERVICE_MODIFY, work -> commands.check(command), work -> modify(work, command));
    }

    private ServiceRecord modify(UnitOfWork work, ModifyService command) {
        ReferenceCheck check = references(
                        command.customer(),
                        command.employee(),
                        command.project().newValue().orElse(null),
                        command.product().newValue().orElse(null))
                .value(
                        "satisfaction",
                        Dictionary.SATISFACTION,
                        command.satisfaction().newValue().orElse(null))
                .value(
                        "serviceType",
                        Dictionary.SERVICE_TYPE,
                        command.serviceType().newValue().orElse(null))
                .value(
                        "contactType",
                        Dictionary.CONTACT_TYPE,
                        command.contactType().newValue().orElse(null))
                .value(
                        "importance",
                        Dictionary.IMPORTANCE,
                        command.importance().newValue().orElse(null));
        // a project is held before its services, as where it is deleted (K3)
        References found = check.resolve(work);
        ServiceRecord before = services.lockedForUpdate(work, command.id());
        services.requireRevision(before, command.revision());
        check.require(found, Optional.empty(), named(before));
        ServiceRecord after = command.applyTo(before);
        before.requireMayBecome(after);
        return services.save(work, before, after);
    }

    // -----------------------------------------------------------------------------------------------------------------

    @Override
    protected DeletionPlan planDelete(UnitOfWork work, ServiceRecord service) {
        return new DeletionPlan(
                List.of(services.root(service)), List.of(services.part(List.of(service.id()))), List.of());
    }

    @Override
    protected ServiceRecord delete(UnitOfWork work, ServiceId id, Deletion asked) {
        ServiceRecord service = services.lockedForUpdate(work, id);
        asked.requireCurrent(services, service);
        services.delete(work, service);
        return service;
    }

    // -----------------------------------------------------------------------------------------------------------------

    private static ReferenceCheck references(
            @Nullable CustomerId customer,
            @Nullable EmployeeId employee,
            @Nullable ProjectId project,
            @Nullable ProductId product) {
        return new ReferenceCheck()
                .entry("customer", customer)
                .entry("employee", employee)
                .project("project", project)
                .entry("product", product);
    }

    private static Set<Object> named(ServiceRecord service) {
        Set<Object> named = new HashSet<>(Set.of(service.customer(), service.employee()));
        for (Optional<DictionaryValueId> value :
                List.of(service.satisfaction(), service.serviceType(), service.contactType(), service.importance())) {
            value.ifPresent(named::add);
        }
        service.project().ifPresent(named::add);
        service.product().ifPresent(named::add);
        return named;
    }
}
