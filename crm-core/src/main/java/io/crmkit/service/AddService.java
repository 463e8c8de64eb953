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
import org.jspecify.annotations.Nullable;

/**
 * Adds a service. Required are customer, employee, subject and when it began (S2). Immutable; checked when it is
 * carried out.
 *
 * @param number its number; null leaves it to the numbering (N1)
 * @param startedAt local time; seconds are cut off
 * @param minutes the time spent, 0 or more
 * @param progressMade whether progress was made
 * @param completed whether it has ended already
 * @param idempotencyKey 1 to 64 characters; the same key again gives the same service, not another (K6)
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

    public static Builder builder() {
        return new Builder();
    }

    /** Collects what is given. Not thread-safe. */
    public static final class Builder extends ServiceBuilder<Builder> {

        private @Nullable String number;
        private @Nullable String idempotencyKey;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        public Builder number(String number) {
            this.number = number;
            return this;
        }

        public Builder idempotencyKey(String idempotencyKey) {
            this.idempotencyKey = idempotencyKey;
            return this;
        }

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
