package io.crmkit.service;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.ProductId;
import io.crmkit.project.ProjectId;
import io.crmkit.value.constraint.BusinessDate;
import io.crmkit.value.constraint.DocumentNumber;
import io.crmkit.value.constraint.IdempotencyKey;
import io.crmkit.value.constraint.Line;
import io.crmkit.value.constraint.Memo;
import io.crmkit.value.constraint.TimeSpent;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A command that adds a service. Customer, employee, subject and start are required (S2). The values are validated when
 * the command is executed. Immutable and thread-safe.
 *
 * @param number the number of the service; null lets the numbering assign one (N1)
 * @param customer the customer, a leaf of the customer tree (M2)
 * @param employee the employee who does the work, a leaf of the employee tree (M2)
 * @param subject the subject in one line, at most 200 characters
 * @param content the request of the customer, at most 20,000 characters; null for none
 * @param solution what was done about it, at most 20,000 characters; null for none
 * @param startedAt the local date and time of the start; seconds are dropped (V4)
 * @param minutes the time spent in minutes, 0 or more; null if unknown
 * @param satisfaction a value of the dictionary of satisfaction; null for none
 * @param serviceType a value of the dictionary of service types; null for none
 * @param contactType a value of the dictionary of contact types; null for none
 * @param importance a value of the dictionary of importance; null for none
 * @param progressMade whether progress was made
 * @param completed whether the service has already ended
 * @param project the project to which the service belongs; null for none
 * @param product the product that the service is about, a leaf of the product tree (M2); null for none
 * @param idempotencyKey 1 to 64 characters; a second command with the same key returns the first service instead of
 *     adding another (K6); null for no such protection
 * @since 0.1
 */
public record AddService(
        @DocumentNumber @Nullable String number,
        @NotNull @Nullable CustomerId customer,
        @NotNull @Nullable EmployeeId employee,
        @NotNull @Line @Nullable String subject,
        @Memo @Nullable String content,
        @Memo @Nullable String solution,
        @NotNull @BusinessDate @Nullable LocalDateTime startedAt,
        @TimeSpent @Nullable Integer minutes,
        @Nullable DictionaryValueId satisfaction,
        @Nullable DictionaryValueId serviceType,
        @Nullable DictionaryValueId contactType,
        @Nullable DictionaryValueId importance,
        boolean progressMade,
        boolean completed,
        @Nullable ProjectId project,
        @Nullable ProductId product,
        @IdempotencyKey @Nullable String idempotencyKey) {

    /** Returns a builder for a service without progress that has not ended; nothing else is set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the new service, at revision 1. The command must have been validated.
     *
     * @param assigned its number, whether the caller gave it or the numbering assigned it
     */
    public ServiceRecord toService(ServiceId id, String assigned) {
        return new ServiceRecord(
                id,
                1,
                assigned,
                Objects.requireNonNull(customer),
                Objects.requireNonNull(employee),
                Objects.requireNonNull(subject),
                Optional.ofNullable(content),
                Optional.ofNullable(solution),
                Objects.requireNonNull(startedAt),
                Optional.ofNullable(minutes),
                Optional.ofNullable(satisfaction),
                Optional.ofNullable(serviceType),
                Optional.ofNullable(contactType),
                Optional.ofNullable(importance),
                progressMade,
                completed,
                Optional.ofNullable(project),
                Optional.ofNullable(product));
    }

    /** Mutable builder; not thread-safe. */
    public static final class Builder extends ServiceBuilder<Builder> {

        private @Nullable String number;
        private @Nullable String idempotencyKey;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /** Sets the document number. If it is not set, the ledger's numbering assigns one (N1). */
        public Builder number(String number) {
            this.number = number;
            return this;
        }

        /**
         * Sets the key that makes a retry safe: repeating the command with the same key returns the first result (K6).
         */
        public Builder idempotencyKey(String idempotencyKey) {
            this.idempotencyKey = idempotencyKey;
            return this;
        }

        /** Returns the command. Its values are validated only when it is executed. */
        public AddService build() {
            return new AddService(
                    number,
                    customer,
                    employee,
                    subject,
                    content.newValue().orElse(null),
                    solution.newValue().orElse(null),
                    startedAt,
                    minutes.newValue().orElse(null),
                    satisfaction.newValue().orElse(null),
                    serviceType.newValue().orElse(null),
                    contactType.newValue().orElse(null),
                    importance.newValue().orElse(null),
                    Boolean.TRUE.equals(progressMade),
                    Boolean.TRUE.equals(completed),
                    project.newValue().orElse(null),
                    product.newValue().orElse(null),
                    idempotencyKey);
        }
    }
}
