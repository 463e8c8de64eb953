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
import org.jspecify.annotations.Nullable;

/**
 * Changes a record that is not completed (R3). What is not given stays. Immutable; checked when it is carried out.
 *
 * @param <P> the type of the parent's id
 * @param revision the revision of the parent that the caller has read (optimistic lock)
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

    public static <P extends ParentId> Builder<P> of(RecordId<P> id, @Nullable Long revision) {
        return new Builder<>(id, revision);
    }

    /** Collects what is given. Not thread-safe. */
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

        public ModifyRecord<P> build() {
            return new ModifyRecord<>(
                    id, revision, at, type, employee, contactPerson, subject, summary, result, tracked());
        }
    }
}
