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
 * Changes a service: a completed one only by reopening or rating it (S2). What is not given stays; what is given as
 * empty becomes none. The number stays for good. Immutable; checked when it is carried out.
 *
 * @param revision the revision the caller has read (optimistic lock)
 * @param startedAt local time; seconds are cut off
 * @param minutes the time spent, 0 or more
 * @param completed true ends it, false reopens it
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

    /** Changes to a service as the caller has read it. */
    public static Builder of(ServiceRecord read) {
        return new Builder(read.id(), read.revision());
    }

    public static Builder of(ServiceId id, @Nullable Long revision) {
        return new Builder(id, revision);
    }

    /** A service with these changes. */
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

    /** Collects what is given. Not thread-safe. */
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
