package io.crmkit.service;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.ProductId;
import io.crmkit.project.ProjectId;
import io.crmkit.value.Change;
import io.crmkit.value.constraint.BusinessDate;
import io.crmkit.value.constraint.Line;
import io.crmkit.value.constraint.Memo;
import io.crmkit.value.constraint.TimeSpent;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A command that changes a service. A completed service can only be reopened or rated (S2). Fields that are not set
 * keep their value; an empty value clears the field. The number cannot change. The values are validated when the
 * command is executed. Immutable and thread-safe.
 *
 * @param id the service to change
 * @param revision the revision that the caller has read; the command fails as stale if another change came first
 * @param customer the new customer, a leaf of the customer tree (M2); null keeps the present one
 * @param employee the new employee, a leaf of the employee tree (M2); null keeps the present one
 * @param subject the new subject in one line; null keeps the present one
 * @param content the change of the request of the customer
 * @param solution the change of what was done about it
 * @param startedAt the new local date and time of the start, whose seconds are dropped (V4); null keeps the present one
 * @param minutes the change of the time spent, in minutes
 * @param satisfaction the change of the satisfaction
 * @param serviceType the change of the service type
 * @param contactType the change of the contact type
 * @param importance the change of the importance
 * @param progressMade whether progress was made; null keeps the present value
 * @param completed true ends the service, false reopens it; null keeps the present value
 * @param project the change of the project
 * @param product the change of the product
 * @since 0.1
 */
public record ModifyService(
        @NotNull ServiceId id,
        @NotNull @Nullable Long revision,
        @Nullable CustomerId customer,
        @Nullable EmployeeId employee,
        @Line @Nullable String subject,
        @NotNull Change<@Memo String> content,
        @NotNull Change<@Memo String> solution,
        @BusinessDate @Nullable LocalDateTime startedAt,
        @NotNull Change<@TimeSpent Integer> minutes,
        @NotNull Change<DictionaryValueId> satisfaction,
        @NotNull Change<DictionaryValueId> serviceType,
        @NotNull Change<DictionaryValueId> contactType,
        @NotNull Change<DictionaryValueId> importance,
        @Nullable Boolean progressMade,
        @Nullable Boolean completed,
        @NotNull Change<ProjectId> project,
        @NotNull Change<ProductId> product) {

    /** Returns a builder for changes to the service at the revision that the caller has read. */
    public static Builder of(ServiceRecord read) {
        return new Builder(read.id(), read.revision());
    }

    /**
     * Returns a builder for changes to the document or record with this id.
     *
     * @param revision the revision that the caller has read; the change fails as stale if it is no longer current
     */
    public static Builder of(ServiceId id, @Nullable Long revision) {
        return new Builder(id, revision);
    }

    /**
     * Returns the service with these changes.
     *
     * @throws io.crmkit.error.ValidationException if the time spent is out of range
     */
    public ServiceRecord applyTo(ServiceRecord service) {
        return new ServiceRecord(
                service.id(),
                service.revision(),
                service.number(),
                Objects.requireNonNullElse(customer, service.customer()),
                Objects.requireNonNullElse(employee, service.employee()),
                Objects.requireNonNullElse(subject, service.subject()),
                content.applyTo(service.content()),
                solution.applyTo(service.solution()),
                Objects.requireNonNullElse(startedAt, service.startedAt()),
                minutes.applyTo(service.minutes()),
                satisfaction.applyTo(service.satisfaction()),
                serviceType.applyTo(service.serviceType()),
                contactType.applyTo(service.contactType()),
                importance.applyTo(service.importance()),
                Objects.requireNonNullElse(progressMade, service.progressMade()),
                Objects.requireNonNullElse(completed, service.completed()),
                project.applyTo(service.project()),
                product.applyTo(service.product()));
    }

    /** Mutable builder; not thread-safe. */
    public static final class Builder extends ServiceBuilder<Builder> {

        private final ServiceId id;
        private final @Nullable Long revision;

        private Builder(ServiceId id, @Nullable Long revision) {
            this.id = id;
            this.revision = revision;
        }

        @Override
        Builder self() {
            return this;
        }

        /** Returns the command. Its values are validated only when it is executed. */
        public ModifyService build() {
            return new ModifyService(
                    id,
                    revision,
                    customer,
                    employee,
                    subject,
                    content,
                    solution,
                    startedAt,
                    minutes,
                    satisfaction,
                    serviceType,
                    contactType,
                    importance,
                    progressMade,
                    completed,
                    project,
                    product);
        }
    }
}
