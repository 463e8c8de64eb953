package io.crmkit.internal.exchange;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedValues;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record that is becoming: what it does not give comes from its parent (R4). */
record RecordDraft(
        CsvRow cells,
        int sequence,
        @Nullable LocalDateTime at,
        @Nullable DictionaryValueId type,
        @Nullable EmployeeId employee,
        @Nullable ContactPersonId contactPerson,
        @Nullable String subject,
        @Nullable String summary,
        @Nullable String result,
        TrackedCells.Given given,
        boolean completed) {

    /** @param present the parent's values when the record is added; null if those are not valid */
    <P extends ParentId> Optional<TrackedRecord<P>> finish(
            P parent, @Nullable TrackedValues present, TrackedCells tracked) {
        if (present == null || !cells.isValid()) {
            return Optional.empty();
        }
        TrackedValues values = tracked.over(cells, given, present);
        if (values == null) {
            return Optional.empty();
        }
        return Optional.of(new TrackedRecord<>(
                new RecordId<>(parent, sequence),
                Objects.requireNonNull(at),
                Optional.ofNullable(type),
                Objects.requireNonNull(employee),
                Optional.ofNullable(contactPerson),
                Objects.requireNonNull(subject),
                Optional.ofNullable(summary),
                Optional.ofNullable(result),
                values,
                completed));
    }
}
