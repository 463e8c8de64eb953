package io.crmkit.record;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.value.constraint.BusinessDate;
import io.crmkit.value.constraint.IdempotencyKey;
import io.crmkit.value.constraint.Line;
import io.crmkit.value.constraint.Memo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Adds a record to a parent. Tracked values that are not given are the parent's present ones (R4). Immutable; checked
 * when it is carried out.
 *
 * @param <P> the type of the parent's id
 * @param at local date and time; seconds are dropped (V4)
 * @param completed whether it is completed at once, which needs every earlier record to be completed (R2)
 * @param idempotencyKey 1 to 64 characters; the same key again gives the same record, not another (K6)
 * @since 0.1
 */
public record AddRecord<P extends ParentId>(
        @NotNull P parent,
        @NotNull @BusinessDate @Nullable LocalDateTime at,
        @Nullable DictionaryValueId type,
        @NotNull @Nullable EmployeeId employee,
        @Nullable ContactPersonId contactPerson,
        @NotNull @Line @Nullable String subject,
        @Memo @Nullable String summary,
        @Memo @Nullable String result,
        @NotNull @Valid TrackedInput tracked,
        boolean completed,
        @IdempotencyKey @Nullable String idempotencyKey) {

    public static <P extends ParentId> Builder<P> to(P parent) {
        return new Builder<>(parent);
    }

    /** Collects what is given. Not thread-safe. */
    public static final class Builder<P extends ParentId> extends RecordBuilder<Builder<P>> {

        private final P parent;
        private boolean completed;
        private @Nullable String idempotencyKey;

        private Builder(P parent) {
            this.parent = parent;
        }

        @Override
        protected Builder<P> self() {
            return this;
        }

        /** Has the record completed at once. */
        public Builder<P> completed() {
            this.completed = true;
            return this;
        }

        public Builder<P> idempotencyKey(String idempotencyKey) {
            this.idempotencyKey = idempotencyKey;
            return this;
        }

        public AddRecord<P> build() {
            return new AddRecord<>(
                    parent,
                    at,
                    type.newValue().orElse(null),
                    employee,
                    contactPerson.newValue().orElse(null),
                    subject,
                    summary.newValue().orElse(null),
                    result.newValue().orElse(null),
                    tracked(),
                    completed,
                    idempotencyKey);
        }
    }
}
