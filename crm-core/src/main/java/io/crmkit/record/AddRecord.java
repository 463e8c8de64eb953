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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A command that adds a record to an opportunity or project. Tracked values that are not set are the present ones of
 * the parent (R4). The values are validated when the command is executed. Immutable and thread-safe.
 *
 * @param <P> the type of the id of the parent
 * @param parent the opportunity or project
 * @param at the local date and time of the contact; seconds are dropped (V4)
 * @param type a value of the dictionary of contact types; null for none
 * @param employee the employee who makes the contact, a leaf of the employee tree (M2)
 * @param contactPerson a contact person of the customer of the parent (M9); null for none
 * @param subject the subject in one line, at most 200 characters
 * @param summary what was discussed, at most 20,000 characters; null for none
 * @param result what the contact led to, at most 20,000 characters; null for none
 * @param tracked the stage, rate, amounts and dates that the record notes (O4)
 * @param completed whether the record is added as completed, which requires that every earlier record is completed (R2)
 * @param idempotencyKey 1 to 64 characters; a second command with the same key returns the first record instead of
 *     adding another (K6); null for no such protection
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

    /** Returns a builder for a new record of the opportunity or project. */
    public static <P extends ParentId> Builder<P> to(P parent) {
        return new Builder<>(parent);
    }

    /**
     * Returns the new record. The command must have been validated.
     *
     * @param values the values of {@link #tracked()}, completed by the present ones of the parent (R4)
     */
    public TrackedRecord<P> toRecord(RecordId<P> id, TrackedValues values) {
        return new TrackedRecord<>(
                id,
                Objects.requireNonNull(at),
                Optional.ofNullable(type),
                Objects.requireNonNull(employee),
                Optional.ofNullable(contactPerson),
                Objects.requireNonNull(subject),
                Optional.ofNullable(summary),
                Optional.ofNullable(result),
                values,
                completed);
    }

    /** Mutable builder; not thread-safe. */
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

        /** Adds the record as completed, instead of planned. */
        public Builder<P> completed() {
            this.completed = true;
            return this;
        }

        /**
         * Sets the key that makes a retry safe: repeating the command with the same key returns the first result (K6).
         */
        public Builder<P> idempotencyKey(String idempotencyKey) {
            this.idempotencyKey = idempotencyKey;
            return this;
        }

        /** Returns the command. Its values are validated only when it is executed. */
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
