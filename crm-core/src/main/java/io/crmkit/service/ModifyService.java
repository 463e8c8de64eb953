package io.crmkit.service;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.ProductId;
import io.crmkit.project.ProjectId;
import io.crmkit.value.constraint.BusinessDate;
import io.crmkit.value.constraint.Line;
import io.crmkit.value.constraint.Memo;
import io.crmkit.value.constraint.TimeSpent;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes a service: a completed one only by reopening or rating it (S2). What is not given stays; what is given as
 * empty becomes none. The number stays for good. Immutable; checked when it is carried out.
 *
 * @param revision the revision the caller has read (optimistic lock)
 * @param startedAt local time; seconds are cut off
 * @param minutes the time spent, 0 or more
 * @param completed true ends it, false reopens it
 */
public record ModifyService(
        @NotNull ServiceId id,
        @NotNull Long revision,
        @Nullable CustomerId customer,
        @Nullable EmployeeId employee,
        @Line @Nullable String subject,
        @Nullable Optional<@Memo String> content,
        @Nullable Optional<@Memo String> solution,
        @BusinessDate @Nullable LocalDateTime startedAt,
        @Nullable Optional<@TimeSpent Integer> minutes,
        @Nullable Optional<DictionaryValueId> satisfaction,
        @Nullable Optional<DictionaryValueId> serviceType,
        @Nullable Optional<DictionaryValueId> contactType,
        @Nullable Optional<DictionaryValueId> importance,
        @Nullable Boolean progressMade,
        @Nullable Boolean completed,
        @Nullable Optional<ProjectId> project,
        @Nullable Optional<ProductId> product) {

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
                given(customer, service.customer()),
                given(employee, service.employee()),
                given(subject, service.subject()),
                content != null ? content.orElse(null) : service.content(),
                solution != null ? solution.orElse(null) : service.solution(),
                given(startedAt, service.startedAt()),
                given(minutes, service.minutes()),
                given(satisfaction, service.satisfaction()),
                given(serviceType, service.serviceType()),
                given(contactType, service.contactType()),
                given(importance, service.importance()),
                given(progressMade, service.progressMade()),
                given(completed, service.completed()),
                given(project, service.project()),
                given(product, service.product()));
    }

    private static <T> T given(@Nullable T value, T before) {
        return value != null ? value : before;
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
