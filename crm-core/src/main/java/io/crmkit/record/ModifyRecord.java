package io.crmkit.record;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.value.Change;
import io.crmkit.value.constraint.BusinessDate;
import io.crmkit.value.constraint.Line;
import io.crmkit.value.constraint.Memo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A command that changes a record that is not completed (R3). Fields that are not set keep their value; an empty value
 * clears the field. The values are validated when the command is executed. Immutable and thread-safe.
 *
 * @param <P> the type of the id of the parent
 * @param id the record to change
 * @param revision the revision of the parent that the caller has read, because a record has none of its own; the
 *     command fails as stale if another change came first
 * @param at the new local date and time; null keeps the present one
 * @param type the change of the contact type
 * @param employee the new employee, a leaf of the employee tree (M2); null keeps the present one
 * @param contactPerson the change of the contact person (M9)
 * @param subject the new subject in one line; null keeps the present one
 * @param summary the change of the summary
 * @param result the change of the result
 * @param tracked the new stage, rate, amounts and dates that the record notes (O4)
 * @since 0.1
 */
public record ModifyRecord<P extends ParentId>(
        @NotNull RecordId<P> id,
        @NotNull @Nullable Long revision,
        @BusinessDate @Nullable LocalDateTime at,
        @NotNull Change<DictionaryValueId> type,
        @Nullable EmployeeId employee,
        @NotNull Change<ContactPersonId> contactPerson,
        @Line @Nullable String subject,
        @NotNull Change<@Memo String> summary,
        @NotNull Change<@Memo String> result,
        @NotNull @Valid TrackedInput tracked) {

    /**
     * Returns a builder for changes to the record.
     *
     * @param revision the revision of the parent that the caller has read; the change fails as stale if it is no longer
     *     current
     */
    public static <P extends ParentId> Builder<P> of(RecordId<P> id, @Nullable Long revision) {
        return new Builder<>(id, revision);
    }

    /**
     * Returns the record with these changes.
     *
     * @param record the record before the change, which is not completed (R3)
     * @param values its tracked values after the change
     */
    public TrackedRecord<P> applyTo(TrackedRecord<P> record, TrackedValues values) {
        return new TrackedRecord<>(
                record.id(),
                Objects.requireNonNullElse(at, record.at()),
                type.applyTo(record.type()),
                Objects.requireNonNullElse(employee, record.employee()),
                contactPerson.applyTo(record.contactPerson()),
                Objects.requireNonNullElse(subject, record.subject()),
                summary.applyTo(record.summary()),
                result.applyTo(record.result()),
                values,
                record.completed());
    }

    /** Mutable builder; not thread-safe. */
    public static final class Builder<P extends ParentId> extends RecordBuilder<Builder<P>> {

        private final RecordId<P> id;
        private final @Nullable Long revision;

        private Builder(RecordId<P> id, @Nullable Long revision) {
            this.id = id;
            this.revision = revision;
        }

        @Override
        protected Builder<P> self() {
            return this;
        }

        /** Returns the command. Its values are validated only when it is executed. */
        public ModifyRecord<P> build() {
            return new ModifyRecord<>(
                    id, revision, at, type, employee, contactPerson, subject, summary, result, tracked());
        }
    }
}
